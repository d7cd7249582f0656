// `users/{uid}.regionIds`: the regions that somebody may open. It looks at the member document as it is now.
import { memberPath, userPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import { FieldValue, type Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export async function mirrorMembership(
  db: Firestore,
  { regionId, uid }: { regionId: string; uid: string },
): Promise<void> {
  await db.runTransaction(async (transaction) => {
    const member = readDocument(
      await transaction.get(db.doc(memberPath(regionId, uid))),
      memberSchema,
    );
    const regionIds = canView(member)
      ? FieldValue.arrayUnion(regionId)
      : FieldValue.arrayRemove(regionId);
    transaction.set(db.doc(userPath(uid)), { regionIds }, { merge: true });
  });
}
