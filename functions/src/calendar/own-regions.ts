// Where somebody works now, by the members' own documents: the mirror in the account may be behind.
import { memberPath, userPath } from '@instroom/domain/paths.ts';
import { canView, type Member, memberSchema, userSchema } from '@instroom/domain/region/member.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

/** Tasks of a practice region are invented, and stand in nobody's calendar. */
export async function ownRegions(
  db: Firestore,
  uid: string,
): Promise<{ regionId: string; member: Member }[]> {
  const user = readDocument(await db.doc(userPath(uid)).get(), userSchema);
  const regionIds = (user?.regionIds ?? []).filter((regionId) => !isPracticeId(regionId));
  if (regionIds.length === 0) return [];
  const stored = await db.getAll(...regionIds.map((regionId) => db.doc(memberPath(regionId, uid))));
  return stored.flatMap((snapshot, index) => {
    const member = readDocument(snapshot, memberSchema);
    const regionId = regionIds[index];
    return member && regionId && canView(member) ? [{ regionId, member }] : [];
  });
}
