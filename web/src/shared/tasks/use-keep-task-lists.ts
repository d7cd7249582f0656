import type { TaskList } from '@instroom/domain/task/task-list.ts';
import { useEffect, useState } from 'react';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../use-command.ts';
import { sendArchiveTaskList, sendSaveTaskList } from './task-list-commands.ts';

type Wish = Pick<TaskList, 'name' | 'scope'> & { listId?: string };
type Named = { id: string; name: string };

const undoMs = 30_000;

/** Saves a list of tasks; puts one away, and for a while offers it back. */
export function useKeepTaskLists() {
  const { regionId } = useSession();
  const [done, setDone] = useState<Named & { isArchived: boolean }>();
  const saving = useCommand((commandId, wish: Wish) =>
    sendSaveTaskList({ regionId, commandId, ...wish }),
  );
  const archiving = useCommand((commandId, wish: { listId: string; isArchived: boolean }) =>
    sendArchiveTaskList({ regionId, commandId, ...wish }),
  );
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [done]);
  const begin = () => {
    setDone(undefined);
    saving.reset();
    archiving.reset();
  };
  const set = ({ id, name }: Named, isArchived: boolean) => {
    begin();
    const onSuccess = () => setDone({ id, name, isArchived });
    archiving.mutate({ listId: id, isArchived }, { onSuccess });
  };
  return {
    save: (wish: Wish, onSaved: () => void = () => {}) => {
      begin();
      saving.mutate(wish, { onSuccess: onSaved });
    },
    archive: (list: Named) => set(list, true),
    restore: (list: Named) => set(list, false),
    done,
    pending: saving.isPending,
    error: saving.error ?? archiving.error,
  };
}
export type KeepingTaskLists = ReturnType<typeof useKeepTaskLists>;
