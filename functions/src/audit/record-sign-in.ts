// Somebody signed in. When, stands in the token, which Authentication signed: one entry for each sign-in, in each region
// of the person, however often it is told.
import { type Reported, reported } from '@instroom/domain/audit/commands.ts';
import { memberPath, platformAdminPath, userPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema, userSchema } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { recordAuditOnce } from './record-audit.ts';

type SignIn = { uid: string; signedInAt: Date };

export async function recordSignIn(db: Firestore, { uid, signedInAt }: SignIn): Promise<Reported> {
  const [user, platformAdmin] = await db.getAll(
    db.doc(userPath(uid)),
    db.doc(platformAdminPath(uid)),
  );
  const { regionIds } = (user && readDocument(user, userSchema)) ?? { regionIds: [] };
  const members = await Promise.all(
    regionIds.map(async (regionId) => {
      const member = await db.doc(memberPath(regionId, uid)).get();
      return canView(readDocument(member, memberSchema)) ? regionId : undefined;
    }),
  );
  const act = { kind: 'signed_in', byUid: uid, at: signedInAt } as const;
  const id = `signed-in-${uid}-${signedInAt.getTime()}`;
  const regions = members.filter((regionId) => regionId !== undefined);
  await Promise.all(regions.map((regionId) => recordAuditOnce(db, regionId, act, id)));
  if (platformAdmin?.exists) await recordAuditOnce(db, undefined, act, id);
  return reported;
}
