// Whether a region's editors must sign in with a second factor: the setting, and what follows from it for every member,
// in one transaction. The security rules look at the member alone.
import { DomainError } from '@instroom/domain/errors.ts';
import { commandPath, membersPath, regionPath } from '@instroom/domain/paths.ts';
import { memberSchema, memberSecurity } from '@instroom/domain/region/member.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import {
  type SetMfaForEditorsAnswer,
  type SetMfaForEditorsCommand,
  setMfaForEditorsAnswerSchema,
} from '@instroom/domain/region/security-commands.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

type Command = SetMfaForEditorsCommand & { uid: string; secondFactor: boolean; now: Date };

export async function setMfaForEditorsOf(
  db: Firestore,
  { regionId, commandId, required, uid, secondFactor, now }: Command,
): Promise<SetMfaForEditorsAnswer> {
  // Whoever demands it must not be the first who is kept out.
  if (required && !secondFactor) throw new DomainError('second_factor_first');
  const regionDocument = db.doc(regionPath(regionId));
  const commandDocument = db.doc(commandPath(regionId, commandId));

  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, regionDocument);
    if (done?.exists) return setMfaForEditorsAnswerSchema.parse(done.get('answer'));
    const region = stored && readDocument(stored, regionSchema);
    if (!region) throw new DomainError('not_found');
    const settings = { ...region.settings, mfaForEditors: required };
    const members = await transaction.get(db.collection(membersPath(regionId)));

    const signature = { updatedAt: now, updatedBy: uid };
    transaction.update(regionDocument, { 'settings.mfaForEditors': required, ...signature });
    let bound = 0;
    for (const document of members.docs) {
      const member = readDocument(document, memberSchema);
      if (!member) continue;
      const security = memberSecurity({ settings }, member.role);
      if (security.mfaRequired && member.active) bound += 1;
      if (security.mfaRequired !== (member.mfaRequired ?? false))
        transaction.update(document.ref, { ...security, ...signature });
    }
    const answer = { members: bound };
    recordAudit(
      db,
      transaction,
      regionId,
      {
        at: now,
        byUid: uid,
        kind: 'settings_changed',
        fields: ['mfaForEditors'],
        detail: { mfaForEditors: required },
      },
      commandId,
    );
    transaction.set(commandDocument, commandRecord({ kind: 'setMfaForEditors', uid, now, answer }));
    return answer;
  });
}
