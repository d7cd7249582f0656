import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { Alert, Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendArchiveTaskTemplate } from './template-commands.ts';
import classes from './templates.module.css';

type Template = Pick<Identified<TaskTemplate>, 'id' | 'title'>;

const undoMs = 30_000;

/** Puts a list of tasks away and offers the way back; takes an old one back. */
export function useArchiveTemplate(onBegin: () => void) {
  const { t } = useTranslation(['taskTemplates', 'errors']);
  const { regionId } = useSession();
  const [done, setDone] = useState<{ template: Template; active: boolean }>();
  const command = useCommand((commandId, wish: { templateId: string; active: boolean }) =>
    sendArchiveTaskTemplate({ regionId, commandId, ...wish }),
  );
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [done]);
  const set = (template: Template, active: boolean) => {
    onBegin();
    setDone(undefined);
    const onSuccess = () => setDone({ template, active });
    command.mutate({ templateId: template.id, active }, { onSuccess });
  };
  return {
    archive: (template: Template) => set(template, false),
    restore: (template: Template) => set(template, true),
    /** `otherwise`: what is said while nothing of this is. */
    outcome: (otherwise: string): ReactNode => (
      <>
        <div className={classes.outcome}>
          <span role="status">
            {done
              ? t(done.active ? 'taskTemplates:restored' : 'taskTemplates:archived', {
                  title: done.template.title,
                })
              : otherwise}
          </span>
          {done && !done.active && (
            <Button variant="default" size="compact-sm" onClick={() => set(done.template, true)}>
              {t('taskTemplates:undo')}
            </Button>
          )}
        </div>
        {command.error && (
          <Alert color="red" role="alert" mt="sm">
            {t(`errors:${errorCodeOf(command.error)}`)}
          </Alert>
        )}
      </>
    ),
  };
}
