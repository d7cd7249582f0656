// Starts a template for candidates, each in a transaction of its own: what one refuses keeps no other from it, and nobody
// gets half a list. Beside each lies a record, so that the same start has one effect, also where somebody removed or
// finished a task in between, and can be taken back.
import { startOfDay } from '@instroom/domain/calendar.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { ManyOutcome } from '@instroom/domain/candidate/commands.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { candidatePath, taskPath, taskTemplatePath } from '@instroom/domain/paths.ts';
import type {
  StartAssignee,
  StartTasksAnswer,
  StartTasksCommand,
} from '@instroom/domain/task/start-commands.ts';
import { startedTasks } from '@instroom/domain/task/start-template.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { type TaskTemplate, taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { activeMembersOf } from '../platform/active-members.ts';
import { forEachOf } from '../platform/for-each-of.ts';
import { readDocument } from '../platform/read.ts';
import { factChanges, type TaskFacts } from './keep-task-facts.ts';
import { startRecord, startRecordDocument, startRecordSchema } from './start-record.ts';

type Command = StartTasksCommand & { uid: string; now: Date };
type Settled = { outcome: ManyOutcome; taskCount: number };
type Situation = { command: Command; template: TaskTemplate; activeUids: ReadonlySet<string> };

export async function startTasksOf(db: Firestore, command: Command): Promise<StartTasksAnswer> {
  const { regionId, templateId, candidateIds, assignee } = command;
  const [stored, activeMembers] = await Promise.all([
    db.doc(taskTemplatePath(regionId, templateId)).get(),
    activeMembersOf(db, regionId),
  ]);
  const activeUids = new Set(activeMembers.keys());
  const template = readDocument(stored, taskTemplateSchema);
  if (!template) throw new DomainError('not_found');
  if (assignee.kind === 'member' && !activeUids.has(assignee.uid))
    throw new DomainError('assignee_not_member');
  const settled = await forEachOf(candidateIds, (candidateId) =>
    startFor(db, candidateId, { command, template, activeUids }),
  );
  const all = Object.entries(settled).map(([id, one]): [string, Settled] => [
    id,
    one === 'internal' ? refused(one) : one,
  ]);
  return {
    outcomes: Object.fromEntries(all.map(([id, { outcome }]) => [id, outcome])),
    taskCount: all.reduce((sum, [, { taskCount }]) => sum + taskCount, 0),
  };
}

function startFor(
  db: Firestore,
  candidateId: string,
  { command, template, activeUids }: Situation,
): Promise<Settled> {
  const { regionId, commandId: startId, templateId, startDay, assignee, uid, now } = command;
  const recordDocument = startRecordDocument(db, { regionId, startId, candidateId });
  return db.runTransaction(async (transaction) => {
    const [storedRecord, stored] = await transaction.getAll(
      recordDocument,
      db.doc(candidatePath(regionId, candidateId)),
    );
    const record = storedRecord && readDocument(storedRecord, startRecordSchema);
    if (record) return { outcome: 'done', taskCount: record.taskCount };
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate) return refused('not_found');
    if (candidate.restricted) return refused('restricted');
    if (!template.active) return refused('task_template_archived');
    const assigneeUid = assigneeFor(candidate, assignee, activeUids);
    const start = { startId, candidateId, startDay, assigneeUid, createdBy: uid, now };
    const made = startedTasks(template, start);
    for (const { id, task } of made) transaction.set(db.doc(taskPath(regionId, id)), task);
    // Right at once, and for the trigger nothing is left but to see that it is.
    const changes = factChanges(candidate, factsWith(candidate, made));
    transaction.update(stored.ref, changes);
    const taskCount = made.length;
    transaction.create(recordDocument, startRecord({ uid, now, taskCount }));
    const detail = { templateId, taskCount };
    const act = { kind: 'tasks_started', byUid: uid, at: now, candidateId, detail } as const;
    recordAudit(db, transaction, regionId, act, `${startId}-${candidateId}`);
    return { outcome: 'done', taskCount };
  });
}

function factsWith(
  { openTaskCount = 0, nextActionAt }: Candidate,
  made: readonly { task: Task }[],
): TaskFacts {
  const days = made.flatMap(({ task }) => task.dueDate ?? []).map(startOfDay);
  const first = [...(nextActionAt ? [nextActionAt] : []), ...days].toSorted(byMoment)[0];
  return { openTaskCount: openTaskCount + made.length, ...(first && { nextActionAt: first }) };
}

const byMoment = (one: Date, other: Date) => one.getTime() - other.getTime();

/** Who left does not get work any more: it stands in the pool, where somebody sees it. */
function assigneeFor(
  { ownerUid }: Candidate,
  assignee: StartAssignee,
  activeUids: ReadonlySet<string>,
): string | undefined {
  if (assignee.kind === 'member') return assignee.uid;
  const isThere = assignee.kind === 'owner' && ownerUid !== undefined && activeUids.has(ownerUid);
  return isThere ? ownerUid : undefined;
}

function refused(outcome: ManyOutcome): Settled {
  return { outcome, taskCount: 0 };
}
