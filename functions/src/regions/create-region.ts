// A new region, whole or not at all: its document, what every region begins with, the invitation of its first
// regionAdmin, and the entries in both audit logs.
import { DomainError } from '@instroom/domain/errors.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import type {
  CreateRegionAnswer,
  CreateRegionCommand,
} from '@instroom/domain/onboarding/commands.ts';
import {
  contactFormId,
  type NewRegion,
  newRegion,
} from '@instroom/domain/onboarding/new-region.ts';
import {
  commandPath,
  formPath,
  formVersionPath,
  publicFormPath,
  regionPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit, recordPlatformAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import type { Writer } from '../platform/writer.ts';
import { type Actor, addRegionAdmin, refuseYourself } from './add-region-admin.ts';

export type CreateRegion = CreateRegionCommand & { by: Actor; now: Date };

export async function createRegionOf(
  db: Firestore,
  command: CreateRegion,
): Promise<CreateRegionAnswer> {
  const { regionId } = command.region;
  const made = planOf(command);
  const commandDocument = db.doc(commandPath(regionId, command.commandId));
  return db.runTransaction(async (transaction) => {
    const [done, ...taken] = await transaction.getAll(
      commandDocument,
      db.doc(regionPath(regionId)),
      db.doc(publicFormPath(contactFormId(regionId))),
    );
    if (done?.exists) return answerOf(command);
    if (taken.some(({ exists }) => exists)) throw new DomainError('region_exists');
    addRegion(db, transaction, made, command);
    return answerOf(command);
  });
}

/** What would be made, or why nothing can be. */
export function planOf({ region, firstAdmin, by, now }: CreateRegion): NewRegion {
  refuseYourself(by, firstAdmin);
  const result = newRegion(region, { now, byUid: by.uid });
  if (!result.ok) throw new DomainError(result.code);
  return result;
}

/** Writes it all; whether the id is free is the caller's to see. */
export function addRegion(
  db: Firestore,
  writer: Writer,
  { region, formId, form, taskTemplates }: NewRegion,
  command: CreateRegion,
): void {
  const { commandId, firstAdmin, by, now } = command;
  const { regionId, desk } = command.region;
  writer.set(db.doc(regionPath(regionId)), region);
  const { draft, version } = historyOf(form);
  writer.set(db.doc(publicFormPath(formId)), form);
  writer.set(db.doc(formPath(regionId, formId)), draft);
  writer.set(db.doc(formVersionPath(regionId, formId, version.version)), version);
  for (const { id, template } of taskTemplates)
    writer.set(db.doc(taskTemplatePath(regionId, id)), template);
  const act = { at: now, byUid: by.uid, kind: 'region_created', regionId } as const;
  recordAudit(db, writer, regionId, act, commandId);
  recordPlatformAudit(db, writer, act, commandId);
  addRegionAdmin(db, writer, {
    regionId,
    regionName: region.name,
    deskEmail: desk.email,
    person: firstAdmin,
    by,
    commandId,
    now,
  });
  const record = { kind: 'createRegion', uid: by.uid, now, answer: answerOf(command) };
  writer.set(db.doc(commandPath(regionId, commandId)), commandRecord(record));
}

function answerOf({ region, commandId }: CreateRegionCommand): CreateRegionAnswer {
  return { regionId: region.regionId, invitationId: commandId };
}
