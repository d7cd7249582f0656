import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { taskTemplatesQuery } from '../../../data/task-templates.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useDone } from '../../../shared/use-done.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Panel } from '../../../ui/panel.tsx';
import rows from '../../../ui/rows.module.css';
import { ArchivedTemplates } from './archived-templates.tsx';
import { TemplateDialog } from './template-dialog.tsx';
import { TemplateRow } from './template-row.tsx';
import { useArchiveTemplate } from './use-archive-template.ts';

type Template = Identified<TaskTemplate>;

/** The lists of tasks that can be started for candidates. */
export function TemplatesPage() {
  const { t } = useTranslation('taskTemplates');
  const { regionId } = useSession();
  const query = useQuery(taskTemplatesQuery(regionId));
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('lead')}
      </Text>
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {({ rows }) => (
          <Templates
            templates={rows.toSorted((one, other) => one.title.localeCompare(other.title, 'nl'))}
          />
        )}
      </Loaded>
    </>
  );
}

function Templates({ templates }: { templates: readonly Template[] }) {
  const { t } = useTranslation(['taskTemplates', 'errors']);
  const [edited, setEdited] = useState<Template | 'new'>();
  const { line, say } = useDone();
  const { archive, error } = useArchiveTemplate(say);
  const inUse = templates.filter(({ active }) => active);
  const add = (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setEdited('new')}
    >
      {t('taskTemplates:add')}
    </Button>
  );
  return (
    <>
      <Panel title={t('taskTemplates:list')} beside={inUse.length > 0 && add}>
        {line}
        {error && (
          <Alert color="red" role="alert" mb="sm">
            {t(`errors:${errorCodeOf(error)}`)}
          </Alert>
        )}
        {inUse.length === 0 ? (
          <Notice
            icon={<IconListCheck size={28} stroke={1.5} aria-hidden />}
            title={t('taskTemplates:empty')}
            lead={t('taskTemplates:emptyLead')}
            action={add}
          />
        ) : (
          <ul className={rows.list} aria-label={t('taskTemplates:list')}>
            {inUse.map((template) => (
              <TemplateRow
                key={template.id}
                template={template}
                onChange={() => setEdited(template)}
                onArchive={() => archive(template)}
              />
            ))}
          </ul>
        )}
      </Panel>
      <ArchivedTemplates
        templates={templates.filter(({ active }) => !active)}
        onRestore={archive}
      />
      {edited && (
        <TemplateDialog
          template={edited === 'new' ? undefined : edited}
          onSaved={(title) => say({ text: t('taskTemplates:dialog.saved', { title }) })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
