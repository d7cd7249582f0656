import type { TaskList } from '@instroom/domain/task/task-list.ts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../use-command.ts';
import { useDone } from '../use-done.tsx';
import { sendArchiveTaskList, sendSaveTaskList } from './task-list-commands.ts';

type Wish = Pick<TaskList, 'name' | 'scope'> & { listId?: string };

/** Saves a list of tasks; puts one away, and for a while offers it back. */
export function useKeepTaskLists() {
  const { t } = useTranslation('taskLists');
  const { regionId } = useSession();
  const { line, say } = useDone();
  const saving = useCommand((commandId, wish: Wish) =>
    sendSaveTaskList({ regionId, commandId, ...wish }),
  );
  const archiving = useCommand((commandId, listId: string) =>
    sendArchiveTaskList({ regionId, commandId, listId, isArchived: true }),
  );
  const begin = () => {
    saving.reset();
    archiving.reset();
  };
  return {
    save: (wish: Wish, onSaved: () => void = () => {}) => {
      begin();
      saving.mutate(wish, { onSuccess: onSaved });
    },
    archive: ({ id: listId, name }: { id: string; name: string }) => {
      begin();
      const back = { regionId, listId, isArchived: false };
      const run = () => sendArchiveTaskList({ ...back, commandId: crypto.randomUUID() });
      const undo = { run, done: t('restored', { name }) };
      const onSuccess = () => say({ text: t('archived', { name }), undo });
      archiving.mutate(listId, { onSuccess });
    },
    line,
    pending: saving.isPending,
    error: saving.error ?? archiving.error,
  };
}
export type KeepingTaskLists = ReturnType<typeof useKeepTaskLists>;
