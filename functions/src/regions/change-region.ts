// A change of a region, with what of it stands in its forms, in one transaction with the entries in the audit log.
import { DomainError } from '@instroom/domain/errors.ts';
import { formDraftSchema, publicFormSchema } from '@instroom/domain/form/form.ts';
import { draftAfter, formAfter } from '@instroom/domain/onboarding/form-follows-region.ts';
import { commandPath, formsPath, publicFormsPath, regionPath } from '@instroom/domain/paths.ts';
import { type ChangedRegion, changeRegion } from '@instroom/domain/region/change-region.ts';
import type {
  ChangeRegionAnswer,
  RegionChange,
  RegionSettingsChange,
} from '@instroom/domain/region/commands.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { DocumentReference, Firestore, Transaction } from 'firebase-admin/firestore';
import { recordAudit, recordPlatformAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

export interface ChangeRegion {
  regionId: string;
  commandId: string;
  change: RegionChange & RegionSettingsChange;
  /** The region's own admin, or one of the platform. */
  as: 'regionAdmin' | 'platformAdmin';
  uid: string;
  now: Date;
}

export async function changeRegionOf(
  db: Firestore,
  command: ChangeRegion,
): Promise<ChangeRegionAnswer> {
  const { regionId, commandId, change, as, uid, now } = command;
  const document = db.doc(regionPath(regionId));
  const commandDocument = db.doc(commandPath(regionId, commandId));
  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, document);
    if (done?.exists) return { status: 'changed' };
    const before = stored && readDocument(stored, regionSchema);
    // Somebody's practice region is nobody else's business.
    if (!before || (as === 'platformAdmin' && isPractice(before)))
      throw new DomainError('not_found');
    const result = changeRegion(before, change);
    if (!result.ok) throw new DomainError(result.code);
    if (result.fields.length === 0) return { status: 'changed' };

    const signature = { updatedAt: now, updatedBy: uid };
    for (const { ref, form } of await changedForms(db, transaction, before, result, regionId))
      transaction.set(ref, { ...form, ...signature });
    transaction.set(document, { ...result.region, ...signature });
    writeDown(db, transaction, command, before, result);
    transaction.set(commandDocument, commandRecord({ kind: 'changeRegion', uid, now }));
    return { status: 'changed' };
  });
}

/** Those that websites show and those that the region works on. */
async function changedForms(
  db: Firestore,
  transaction: Transaction,
  before: Region,
  { region: after, fields }: ChangedRegion,
  regionId: string,
): Promise<{ ref: DocumentReference; form: object }[]> {
  const own = db.collection(publicFormsPath).where('regionId', '==', regionId);
  const [published, worked] = await Promise.all([
    transaction.get(own),
    transaction.get(db.collection(formsPath(regionId))),
  ]);
  const drafts = new Map(
    worked.docs.map((snapshot) => [snapshot.id, readDocument(snapshot, formDraftSchema)]),
  );
  const change = { before, after, fields };
  return [
    ...published.docs.flatMap((snapshot) => {
      const form = readDocument(snapshot, publicFormSchema);
      const changed = form && formAfter(form, change, drafts.get(snapshot.id)?.state);
      return changed ? [{ ref: snapshot.ref, form: changed }] : [];
    }),
    ...worked.docs.flatMap((snapshot) => {
      const draft = drafts.get(snapshot.id);
      const changed = draft && draftAfter(draft, change);
      return changed ? [{ ref: snapshot.ref, form: changed }] : [];
    }),
  ];
}

/** Which fields, never what stands in them; of the status both, since it says who may be billed. */
function writeDown(
  db: Firestore,
  transaction: Transaction,
  { regionId, commandId, as, uid, now }: ChangeRegion,
  before: Region,
  { region, fields }: ChangedRegion,
): void {
  const act = {
    at: now,
    byUid: uid,
    kind: as === 'platformAdmin' ? ('region_changed' as const) : ('settings_changed' as const),
    regionId,
    fields,
    ...(fields.includes('status') && { detail: { from: before.status, to: region.status } }),
  };
  recordAudit(db, transaction, regionId, act, commandId);
  if (as === 'platformAdmin') recordPlatformAudit(db, transaction, act, commandId);
}
