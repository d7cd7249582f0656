// A task as it is when somebody makes it, or the server does in somebody's name.
import { type Task, taskMaxima } from './task.ts';

type Given = Pick<Task, 'title'> &
  Partial<
    Pick<
      Task,
      | 'text'
      | 'candidateId'
      | 'orgId'
      | 'listId'
      | 'assigneeUid'
      | 'isPrivate'
      | 'dueDate'
      | 'priority'
      | 'checklist'
      | 'repeat'
      | 'startedBy'
    >
  > & {
    /** Colleagues with whom it is shared, beside its maker and its assignee. */
    sharedWith?: readonly string[];
  };

/** `createdBy`: a uid, or for what the server makes by itself the name of what did, such as `mail`. */
export function newTask(
  { sharedWith = [], ...given }: Given,
  { createdBy, now }: { createdBy: string; now: Date },
): Task {
  return {
    isPrivate: false,
    priority: 'normal',
    checklist: [],
    ...given,
    schemaVersion: 1,
    people: peopleOf({ createdBy, assigneeUid: given.assigneeUid, sharedWith }),
    status: 'open',
    createdAt: now,
    createdBy,
    updatedAt: now,
    updatedBy: createdBy,
  };
}

/** Whom a task concerns, each once: its maker, its assignee, and with whom it is shared. */
export function peopleOf({
  createdBy,
  assigneeUid,
  sharedWith,
}: {
  createdBy: string;
  assigneeUid: string | undefined;
  sharedWith: readonly string[];
}): string[] {
  const people = new Set([createdBy, ...(assigneeUid ? [assigneeUid] : []), ...sharedWith]);
  return [...people].slice(0, taskMaxima.people);
}
