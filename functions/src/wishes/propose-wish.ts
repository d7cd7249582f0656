// A region proposes something for the system itself, and is in favour of it at once.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { regionPath, wishPath } from '@instroom/domain/paths.ts';
import { type ProposeWishCommand, type Wish, wishSchema } from '@instroom/domain/platform/wish.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { readDocument } from '../platform/read.ts';

export async function proposeWishOf(
  db: Firestore,
  command: ProposeWishCommand & { uid: string; now: Date },
): Promise<{ wishId: string }> {
  const { regionId, commandId: wishId, wish, uid, now } = command;
  if (containsBsn(`${wish.title}\n${wish.body}`)) throw new DomainError('contains_bsn');
  const document = db.doc(wishPath(wishId));
  await db.runTransaction(async (transaction) => {
    const [stored, storedRegion] = await transaction.getAll(document, db.doc(regionPath(regionId)));
    const region = storedRegion && readDocument(storedRegion, regionSchema);
    if (!region) throw new DomainError('not_found');
    if (isPractice(region)) throw new DomainError('practice_region');
    if (stored?.exists) return;
    const proposed: Wish = wishSchema.parse({
      ...wish,
      regionId,
      regionName: region.name,
      state: 'new',
      votes: [regionId],
      createdAt: now,
      createdBy: uid,
      updatedAt: now,
      updatedBy: uid,
    });
    transaction.set(document, proposed);
    const act = { at: now, byUid: uid, kind: 'wish_changed' as const };
    recordAudit(db, transaction, regionId, { ...act, detail: { wishId, proposed: true } }, wishId);
  });
  return { wishId };
}
