// Saves a list of tasks to start from, puts it away, and takes it back.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { taskTemplatePath, taskTemplatesPath } from '@instroom/domain/paths.ts';
import { type TaskTemplate, taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import {
  type ArchiveTaskTemplateCommand,
  mostTaskTemplates,
  type SaveTaskTemplateCommand,
  type TaskTemplateAnswer,
  taskTemplateAnswerSchema,
} from '@instroom/domain/task/template-commands.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { inMemberCommand, type Sent } from '../platform/member-command.ts';
import { readDocument } from '../platform/read.ts';

export async function saveTaskTemplateOf(
  db: Firestore,
  command: Sent<SaveTaskTemplateCommand>,
): Promise<TaskTemplateAnswer> {
  const { regionId, commandId, title, items, basedOn, uid, now } = command;
  const { templateId = commandId } = command;
  if ([title, ...items.map((item) => item.title)].some(containsBsn))
    throw new DomainError('contains_bsn');
  const document = db.doc(taskTemplatePath(regionId, templateId));
  const answers = taskTemplateAnswerSchema;
  return inMemberCommand(db, 'saveTaskTemplate', command, answers, async ({ transaction }) => {
    const known = readDocument(await transaction.get(document), taskTemplateSchema);
    if (!known && command.templateId) throw new DomainError('not_found');
    if (known && known.updatedAt.getTime() !== basedOn) throw new DomainError('changed_meanwhile');
    if (!known) await checkRoom(db, transaction, regionId);
    const signed = { updatedAt: now, updatedBy: uid };
    const made = { schemaVersion: 1, active: true, createdAt: now, createdBy: uid } as const;
    const template: TaskTemplate = { ...(known ?? made), title, items, ...signed };
    transaction.set(document, template);
    record(db, transaction, command, { templateId, change: known ? 'changed' : 'created' });
    return { answer: { templateId } };
  });
}

/** What was started from it goes on. */
export function archiveTaskTemplateOf(
  db: Firestore,
  command: Sent<ArchiveTaskTemplateCommand>,
): Promise<TaskTemplateAnswer> {
  const { regionId, templateId, active, uid, now } = command;
  const document = db.doc(taskTemplatePath(regionId, templateId));
  const answers = taskTemplateAnswerSchema;
  return inMemberCommand(db, 'archiveTaskTemplate', command, answers, async ({ transaction }) => {
    const known = readDocument(await transaction.get(document), taskTemplateSchema);
    if (!known) throw new DomainError('not_found');
    const answer = { templateId };
    if (known.active === active) return { answer };
    if (active) await checkRoom(db, transaction, regionId);
    transaction.update(document, { active, updatedAt: now, updatedBy: uid });
    record(db, transaction, command, { templateId, change: active ? 'restored' : 'archived' });
    return { answer };
  });
}

async function checkRoom(db: Firestore, transaction: Transaction, regionId: string): Promise<void> {
  const active = db.collection(taskTemplatesPath(regionId)).where('active', '==', true);
  const inUse = (await transaction.get(active.limit(mostTaskTemplates))).size;
  if (inUse >= mostTaskTemplates) throw new DomainError('task_template_limit');
}

function record(
  db: Firestore,
  transaction: Transaction,
  { regionId, commandId, uid, now }: Sent<{ regionId: string; commandId: string }>,
  detail: { templateId: string; change: string },
): void {
  const act = { kind: 'task_template_changed', byUid: uid, at: now, detail } as const;
  recordAudit(db, transaction, regionId, act, commandId);
}
