// A region says whether it is in favour of a wish. The votes and their number are one field, changed in a transaction:
// a vote counts once, however often and by whomever it is sent.
import { DomainError } from '@instroom/domain/errors.ts';
import { wishPath } from '@instroom/domain/paths.ts';
import { type VoteWishCommand, vote, wishSchema } from '@instroom/domain/platform/wish.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { recordAudit } from '../audit/record-audit.ts';
import { readDocument } from '../platform/read.ts';

export async function voteWishOf(
  db: Firestore,
  { regionId, wishId, inFavour, uid, now }: VoteWishCommand & { uid: string; now: Date },
): Promise<{ votes: number }> {
  if (isPracticeId(regionId)) throw new DomainError('practice_region');
  const document = db.doc(wishPath(wishId));
  return db.runTransaction(async (transaction) => {
    const wish = readDocument(await transaction.get(document), wishSchema);
    if (!wish) throw new DomainError('not_found');
    const result = vote(wish, regionId, inFavour);
    if (!result.ok) throw new DomainError(result.code);
    if (result.votes !== wish.votes) {
      transaction.update(document, { votes: result.votes });
      const act = { at: now, byUid: uid, kind: 'wish_changed' as const };
      recordAudit(db, transaction, regionId, { ...act, detail: { wishId, inFavour } });
    }
    return { votes: result.votes.length };
  });
}
