// A task as it stands in its dialog: texts as they are typed, until they are read into what is written.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { readDueDay } from '@instroom/domain/task/due-day.ts';
import { peopleOf } from '@instroom/domain/task/new-task.ts';
import { type Repeat, repeatSchema } from '@instroom/domain/task/repeat.ts';
import {
  checklistOf,
  type Priority,
  type Step,
  stepsOf,
  type Task,
  taskMaxima,
} from '@instroom/domain/task/task.ts';
import { isSame } from '../../data/same.ts';
import type { TaskPatch } from '../../data/task-writes.ts';
import { formatStoredDay } from '../../ui/format.ts';

export const repeatChoices = {
  day: { every: 1, unit: 'day' },
  week: { every: 1, unit: 'week' },
  twoWeeks: { every: 2, unit: 'week' },
  month: { every: 1, unit: 'month' },
  quarter: { every: 3, unit: 'month' },
  year: { every: 1, unit: 'year' },
} as const satisfies Record<string, Pick<Repeat, 'every' | 'unit'>>;
export const repeatNames = [
  'never',
  'day',
  'week',
  'twoWeeks',
  'month',
  'quarter',
  'year',
  'other',
] as const;
export type RepeatName = (typeof repeatNames)[number];

export type DraftStep = Step & { id: string };

export type TaskDraft = {
  title: string;
  text: string;
  candidateId: string | undefined;
  orgId: string | undefined;
  /** As it was typed: a day, or words for one. */
  due: string;
  priority: Priority;
  assigneeUid: string | undefined;
  sharedWith: readonly string[];
  isPrivate: boolean;
  listId: string | undefined;
  repeat: RepeatName;
  until: string;
  steps: readonly DraftStep[];
};

export function draftOfTask(task: Task): TaskDraft {
  const { title, text = '', candidateId, orgId, dueDate, priority, assigneeUid } = task;
  const { isPrivate, listId, repeat, createdBy, people } = task;
  return {
    title,
    text,
    candidateId,
    orgId,
    due: dueDate ? formatStoredDay(dueDate) : '',
    priority,
    assigneeUid,
    sharedWith: people.filter((uid) => uid !== createdBy && uid !== assigneeUid),
    isPrivate,
    listId,
    repeat: repeatName(repeat),
    until: repeat?.until ?? '',
    steps: stepsOf(task).map((step) => ({ ...step, id: crypto.randomUUID() })),
  };
}

function repeatName(repeat: Repeat | undefined): RepeatName {
  if (!repeat) return 'never';
  const known = repeatNames.find(
    (name) =>
      name in repeatChoices &&
      isSame(chosenRepeat(name), { every: repeat.every, unit: repeat.unit }),
  );
  return known ?? 'other';
}

function chosenRepeat(name: RepeatName): Pick<Repeat, 'every' | 'unit'> | undefined {
  return name === 'never' || name === 'other' ? undefined : repeatChoices[name];
}

export type DraftRefusals = Partial<
  Record<
    'title' | 'text' | 'due' | 'repeat' | 'until' | 'steps',
    'required' | 'bsn' | 'tooLong' | 'notUnderstood' | 'needsDay' | 'untilBefore' | 'tooMany'
  >
>;

/** What of the task it changes; empty where nothing. `today`: for words such as "vrijdag". */
export function readTaskDraft(
  draft: TaskDraft,
  task: Task,
  today: string,
): { ok: true; patch: TaskPatch } | { ok: false; refusals: DraftRefusals } {
  const refusals: DraftRefusals = {};
  const title = draft.title.trim();
  const text = draft.text.trim();
  const checklist = checklistOf(draft.steps);
  const dueDate = draft.due.trim() === '' ? undefined : readDueDay(draft.due, today);
  if (title === '') refusals.title = 'required';
  else if (title.length > taskMaxima.title) refusals.title = 'tooLong';
  else if (containsBsn(title)) refusals.title = 'bsn';
  if (text.length > taskMaxima.text) refusals.text = 'tooLong';
  else if (containsBsn(text)) refusals.text = 'bsn';
  if (draft.due.trim() !== '' && !dueDate) refusals.due = 'notUnderstood';
  if (checklist.length > taskMaxima.steps) refusals.steps = 'tooMany';
  else if (checklist.some((line) => line.length > taskMaxima.step + 2)) refusals.steps = 'tooLong';
  else if (checklist.some(containsBsn)) refusals.steps = 'bsn';
  if (draft.repeat !== 'never' && !dueDate && !refusals.due) refusals.repeat = 'needsDay';
  if (draft.repeat !== 'never' && draft.until && dueDate && draft.until < dueDate)
    refusals.until = 'untilBefore';
  if (Object.keys(refusals).length > 0) return { ok: false, refusals };

  const { candidateId, orgId, priority, assigneeUid, isPrivate, listId } = draft;
  const people = peopleOf({
    createdBy: task.createdBy,
    assigneeUid,
    sharedWith: draft.sharedWith,
  });
  const whole: TaskPatch = {
    title,
    text: text || undefined,
    candidateId,
    orgId,
    dueDate,
    priority,
    assigneeUid,
    people: isSame(people.toSorted(), task.people.toSorted()) ? task.people : people,
    isPrivate,
    listId,
    repeat: repeatOf(draft, task, dueDate),
    checklist,
  };
  return { ok: true, patch: changed(whole, task) };
}

/** Counted from the day that it was given for, unless it had begun already. */
function repeatOf(
  { repeat, until }: TaskDraft,
  task: Task,
  dueDate: string | undefined,
): Repeat | undefined {
  if (repeat === 'never' || !dueDate) return undefined;
  const known = task.repeat;
  const chosen = chosenRepeat(repeat) ?? known;
  if (!chosen) return undefined;
  const isKept =
    known?.every === chosen.every && known.unit === chosen.unit && task.dueDate === dueDate;
  return repeatSchema.parse({
    every: chosen.every,
    unit: chosen.unit,
    start: isKept ? known.start : dueDate,
    ...(until && { until }),
  });
}

function changed(whole: TaskPatch, task: Task): TaskPatch {
  const before: Readonly<Record<string, unknown>> = task;
  return Object.fromEntries(
    Object.entries(whole).filter(([field, value]) => !isSame(value ?? null, before[field] ?? null)),
  );
}
