// One more regionAdmin, invited by the platform: for a region whose own cannot be reached.
import { DomainError } from '@instroom/domain/errors.ts';
import type {
  InviteRegionAdminAnswer,
  InviteRegionAdminCommand,
} from '@instroom/domain/onboarding/commands.ts';
import { commandPath, regionPath } from '@instroom/domain/paths.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';
import { type Actor, addRegionAdmin, refuseYourself } from './add-region-admin.ts';

export async function inviteRegionAdminOf(
  db: Firestore,
  command: InviteRegionAdminCommand & { by: Actor; now: Date },
): Promise<InviteRegionAdminAnswer> {
  const { regionId, commandId, person, by, now } = command;
  refuseYourself(by, person);
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const answer = { invitationId: commandId };
  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, db.doc(regionPath(regionId)));
    if (done?.exists) return answer;
    const region = stored && readDocument(stored, regionSchema);
    if (!region || isPractice(region)) throw new DomainError('not_found');
    if (!region.desk) throw new DomainError('desk_required');
    addRegionAdmin(db, transaction, {
      regionId,
      regionName: region.name,
      deskEmail: region.desk.email,
      person,
      by,
      commandId,
      now,
    });
    const record = { kind: 'inviteRegionAdmin', uid: by.uid, now, answer };
    transaction.set(commandDocument, commandRecord(record));
    return answer;
  });
}
