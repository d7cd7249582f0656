// What both callables do: who works in a real region, or administers the platform, gets a practice region.
import { DomainError } from '@instroom/domain/errors.ts';
import type { PracticeAnswer } from '@instroom/domain/region/practice.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Caller } from '../platform/caller.ts';
import { preparePractice } from './prepare-practice.ts';
import { mayPractise, standingOf } from './real-memberships.ts';

export async function practise(
  db: Firestore,
  { uid, email }: Pick<Caller, 'uid' | 'email'>,
  command: { anew: boolean; commandId: string; now: Date },
): Promise<PracticeAnswer> {
  const standing = await standingOf(db, uid);
  const address = standing.member?.email ?? email;
  if (!mayPractise(standing) || !address) throw new DomainError('not_allowed');
  const displayName = standing.member?.displayName ?? address;
  return preparePractice(db, { uid, person: { displayName, email: address }, ...command });
}
