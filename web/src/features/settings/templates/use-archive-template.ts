import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import type { Say } from '../../../shared/use-done.tsx';
import { sendArchiveTaskTemplate } from './template-commands.ts';

/** Puts a list of tasks away and offers the way back; takes an old one back. */
export function useArchiveTemplate(say: Say) {
  const { t } = useTranslation('taskTemplates');
  const { regionId } = useSession();
  const command = useCommand((commandId, wish: { templateId: string; active: boolean }) =>
    sendArchiveTaskTemplate({ regionId, commandId, ...wish }),
  );
  const archive = ({ id: templateId, title, active }: Identified<TaskTemplate>) => {
    const restored = t('restored', { title });
    const back = { regionId, templateId, active };
    const run = () => sendArchiveTaskTemplate({ ...back, commandId: crypto.randomUUID() });
    const undo = { run, done: restored };
    const onSuccess = () =>
      say(active ? { text: t('archived', { title }), undo } : { text: restored });
    command.mutate({ templateId, active: !active }, { onSuccess });
  };
  return { archive, error: command.error };
}
