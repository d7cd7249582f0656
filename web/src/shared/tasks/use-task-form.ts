import { dayOf } from '@instroom/domain/calendar.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../data/read.ts';
import { isSame } from '../../data/same.ts';
import { useSession } from '../../data/session.ts';
import { useActs } from '../acts.tsx';
import { useClock } from '../clock.ts';
import { useColleagues } from '../use-colleagues.ts';
import { changeTasks, seenWhole } from './task-commands.ts';
import { type DraftRefusals, draftOfTask, readTaskDraft, type TaskDraft } from './task-draft.ts';

export type TaskForm = ReturnType<typeof useTaskForm>;

/** What somebody types into a task; where a colleague changed the same meanwhile, that is said before it is replaced. */
export function useTaskForm(task: Identified<Task>, onClose: () => void) {
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const { nameOf } = useColleagues();
  const acts = useActs();
  const today = useClock(dayOf);
  /** The version that is being edited: what was not touched in it is not written. */
  const [opened] = useState(task);
  /** The version of which its author was told. */
  const [told, setTold] = useState(0);
  const [draft, setDraft] = useState(() => draftOfTask(task));
  const [refusals, setRefusals] = useState<DraftRefusals>({});
  const [overwrites, setOverwrites] = useState<{ name: string; fields: string[] }>();

  const change = (changes: Partial<TaskDraft>) => {
    setRefusals({});
    setDraft((known) => ({ ...known, ...changes }));
  };
  const errorOf = (field: keyof DraftRefusals, most = 0) => {
    switch (refusals[field]) {
      case undefined:
        return undefined;
      case 'needsDay':
        return t('dialog.repeatNeedsDay');
      case 'notUnderstood':
        return t('due.notUnderstood');
      case 'untilBefore':
        return t('dialog.untilBefore');
      case 'tooMany':
        return t('dialog.mostSteps', { most });
      case 'required':
        return t('dialog.required');
      case 'tooLong':
        return t('dialog.tooLong', { most });
      case 'bsn':
        return t('dialog.bsn');
    }
  };
  const submit = () => {
    const read = readTaskDraft(draft, opened, today);
    if (!read.ok) return setRefusals(read.refusals);
    const { patch } = read;
    if (Object.keys(patch).length === 0) return onClose();
    const changedByOther = changedIn(patch, opened, task);
    const version = task.updatedAt.getTime();
    if (changedByOther.length > 0 && told !== version) {
      setTold(version);
      const isOther = task.updatedBy !== account.uid;
      const fields = changedByOther.map((field) => t(`changed.${field}`));
      return setOverwrites({ name: isOther ? nameOf(task.updatedBy) : t('for.oneself'), fields });
    }
    const title = patch.title ?? task.title;
    const words = { field: t('fields.task'), text: title };
    void acts?.act({
      do: async () => changeTasks(regionId, [{ seen: seenWhole(task.id, task), patch, words }]),
      done: t('dialog.saved', { title }),
      undone: t('dialog.savedUndone', { title }),
    });
    return onClose();
  };
  return { draft, change, errorOf, submit, overwrites };
}

const named = [
  'title',
  'text',
  'candidateId',
  'orgId',
  'dueDate',
  'priority',
  'assigneeUid',
  'people',
  'isPrivate',
  'listId',
  'repeat',
  'checklist',
] as const;

/** Which of the fields that are to be written somebody else wrote since the task was opened. */
function changedIn(patch: object, opened: Task, now: Task) {
  return named.filter(
    (field) => field in patch && !isSame(opened[field] ?? null, now[field] ?? null),
  );
}
