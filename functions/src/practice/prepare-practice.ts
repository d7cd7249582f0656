// Somebody's practice region: made where there is none, emptied and filled anew where that is asked. Its region
// document says how far a run is, and is its claim: two at once would delete what the other writes. A run that was
// killed leaves a claim that ends by itself, and the next run begins with emptying, whatever it finds.
import { DomainError } from '@instroom/domain/errors.ts';
import { memberPath, regionPath } from '@instroom/domain/paths.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import {
  isBeingFilled,
  type Practice,
  type PracticeAnswer,
} from '@instroom/domain/region/practice.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { log } from '../platform/log.ts';
import { readDocument } from '../platform/read.ts';
import { emptyRegion } from './empty-region.ts';
import { fillRegion } from './fill-region.ts';
import {
  inventedPracticeRegion,
  practiceMember,
  practiceRegion,
  practiceRegionId,
} from './practice-region.ts';

export interface Wanted {
  uid: string;
  person: Pick<Member, 'displayName' | 'email'>;
  /** Also where there is one that is ready. */
  anew: boolean;
  commandId: string;
  now: Date;
}

export async function preparePractice(db: Firestore, wanted: Wanted): Promise<PracticeAnswer> {
  const regionId = practiceRegionId(wanted.uid);
  const claim = await claimRun(db, regionId, wanted);
  if (claim !== 'ours') return { regionId, state: claim };
  try {
    await run(db, regionId, wanted);
    return { regionId, state: 'ready' };
  } catch (error) {
    await tell(db, regionId, { state: 'failed' });
    throw error;
  }
}

async function claimRun(
  db: Firestore,
  regionId: string,
  { uid, person, anew, commandId, now }: Wanted,
): Promise<'ours' | PracticeAnswer['state']> {
  const document = db.doc(regionPath(regionId));
  return db.runTransaction(async (transaction) => {
    const region = readDocument(await transaction.get(document), regionSchema);
    // Never empties what is not known to be invented.
    if (region && !region.practice) throw new DomainError('not_allowed');
    if (region?.practice && isBeingFilled(region.practice, now)) return 'busy';
    const last = region?.practice?.run;
    if (last?.state === 'ready' && (!anew || last.commandId === commandId)) return 'ready';
    const practice: Practice = {
      ownerUid: uid,
      filledAt: now,
      run: { state: 'emptying', done: 0, total: 0, startedAt: now, commandId },
    };
    transaction.set(document, practiceRegion(practice, now));
    transaction.set(db.doc(memberPath(regionId, uid)), practiceMember(person, uid, now));
    return 'ours';
  });
}

async function run(db: Firestore, regionId: string, { uid, now }: Wanted): Promise<void> {
  const deleted = await emptyRegion(db, regionId, uid);
  const region = inventedPracticeRegion(uid);
  await fillRegion(db, { regionId, region, now }, ({ done, total }) =>
    tell(db, regionId, { state: done < total ? 'filling' : 'ready', done, total }),
  );
  log.info('practice region filled', { regionId, deleted });
}

async function tell(
  db: Firestore,
  regionId: string,
  progress: Partial<Practice['run']>,
): Promise<void> {
  const fields = Object.entries(progress).map(([name, value]) => [`practice.run.${name}`, value]);
  await db.doc(regionPath(regionId)).update(Object.fromEntries(fields));
}
