// The end of a practice region: its person works in no real region any more, or did nothing in it for long.

import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatesPath, memberPath, regionPath, regionsPath } from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { isUnused, type Practice } from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { emptyRegion } from './empty-region.ts';
import { practiceRegionId } from './practice-region.ts';
import { mayPractise, standingOf } from './real-memberships.ts';

/** When somebody's membership ended: takes the practice region away with the last real one. */
export async function endPracticeWithLastMembership(db: Firestore, uid: string): Promise<void> {
  const regionId = practiceRegionId(uid);
  const region = readDocument(await db.doc(regionPath(regionId)).get(), regionSchema);
  if (!region?.practice || mayPractise(await standingOf(db, uid))) return;
  await removeRegion(db, regionId);
}

/** Every night: what the events missed, and what nobody uses. Answers how many went. */
export async function endUnusedPractice(db: Firestore, now: Date): Promise<number> {
  const practices = await db.collection(regionsPath).where('practice.ownerUid', '>', '').get();
  let removed = 0;
  for (const snapshot of practices.docs) {
    const practice = readDocument(snapshot, regionSchema)?.practice;
    if (!practice || !(await isOver(db, snapshot.id, practice, now))) continue;
    await removeRegion(db, snapshot.id);
    removed += 1;
  }
  return removed;
}

async function isOver(
  db: Firestore,
  regionId: string,
  { ownerUid, filledAt }: Practice,
  now: Date,
): Promise<boolean> {
  if (!mayPractise(await standingOf(db, ownerUid))) return true;
  const [member, newest] = await Promise.all([
    db.doc(memberPath(regionId, ownerUid)).get(),
    db.collection(candidatesPath(regionId)).orderBy('updatedAt', 'desc').limit(1).get(),
  ]);
  const lastSeenAt = readDocument(member, memberSchema)?.lastSeenAt;
  const [edited] = newest.docs;
  const editedAt = edited && readDocument(edited, candidateSchema)?.updatedAt;
  return isUnused([filledAt, lastSeenAt, editedAt], now);
}

/** The region itself goes last: until then a run that was killed is found again. */
async function removeRegion(db: Firestore, regionId: string): Promise<void> {
  const deleted = await emptyRegion(db, regionId, undefined);
  await db.doc(regionPath(regionId)).delete();
  log.info('practice region removed', { regionId, deleted });
}
