// Where somebody really works: the memberships that count for whether he or she may have a practice region.
import { memberPath, platformAdminPath, userPath } from '@instroom/domain/paths.ts';
import { canView, type Member, memberSchema, userSchema } from '@instroom/domain/region/member.ts';
import { isPracticeId } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export type Standing = {
  /** An active membership of a real region, if there is one. */
  member: Member | undefined;
  isPlatformAdmin: boolean;
};

/** The list of somebody's regions is a mirror that may be late; whether a membership is active is looked up. */
export async function standingOf(db: Firestore, uid: string): Promise<Standing> {
  const [admin, stored] = await db.getAll(db.doc(platformAdminPath(uid)), db.doc(userPath(uid)));
  const { regionIds } = (stored && readDocument(stored, userSchema)) ?? { regionIds: [] };
  const real = regionIds.filter((regionId) => !isPracticeId(regionId));
  const documents = real.map((regionId) => db.doc(memberPath(regionId, uid)));
  const members = documents.length > 0 ? await db.getAll(...documents) : [];
  const member = members
    .map((snapshot) => readDocument(snapshot, memberSchema))
    .find((found) => canView(found));
  return { member, isPlatformAdmin: admin?.exists ?? false };
}

export function mayPractise({ member, isPlatformAdmin }: Standing): boolean {
  return member !== undefined || isPlatformAdmin;
}
