// Whom the people of all regions can ask for help.
import { DomainError } from '@instroom/domain/errors.ts';
import { supportPath } from '@instroom/domain/paths.ts';
import { type ChangeSupportCommand, supportSchema } from '@instroom/domain/platform/support.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordPlatformAudit } from '../audit/record-audit.ts';
import { readPhone } from '../platform/phone.ts';

export async function changeSupportOf(
  db: Firestore,
  { commandId, contact, uid, now }: ChangeSupportCommand & { uid: string; now: Date },
): Promise<{ status: 'changed' }> {
  if (contact.phone && !readPhone(contact.phone)) throw new DomainError('invalid_phone');
  const batch = db.batch();
  batch.set(
    db.doc(supportPath),
    supportSchema.parse({ ...contact, updatedAt: now, updatedBy: uid }),
  );
  recordPlatformAudit(
    db,
    batch,
    { at: now, byUid: uid, kind: 'settings_changed', detail: { document: supportPath } },
    commandId,
  );
  await batch.commit();
  return { status: 'changed' };
}
