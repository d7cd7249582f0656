// Makes, changes and takes away the secret address of somebody's calendar. A new one takes the place of the old one at
// once, so that a lost address is ended by asking for another.
import {
  type CalendarFeed,
  type CalendarFeedWish,
  calendarFeedSchema,
  type DescribedFeed,
  type RenewedFeed,
} from '@instroom/domain/account/calendar-feed.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { calendarFeedPath, calendarFeedsPath } from '@instroom/domain/paths.ts';
import { lacksSecondFactor } from '@instroom/domain/region/member.ts';
import type { Firestore, QueryDocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { hashOfToken, newToken } from '../platform/secret-token.ts';
import { ownRegions } from './own-regions.ts';

type Asker = { uid: string; secondFactor: boolean; now: Date };
const keptDays = 30;

export async function describeFeed(
  db: Firestore,
  { uid }: Pick<Asker, 'uid'>,
): Promise<DescribedFeed> {
  const isMember = (await ownRegions(db, uid)).length > 0;
  const { docs } = await ofPerson(db, uid).get();
  const feed = docs.map(read).find(isInForce);
  return { isMember, feed: feed ? shown(feed) : null };
}

export async function renewFeed(
  db: Firestore,
  { showsTitles }: CalendarFeedWish,
  asker: Asker,
): Promise<RenewedFeed> {
  await requireMember(db, asker);
  const { uid, now } = asker;
  const token = newToken();
  const feed: CalendarFeed = { schemaVersion: 1, uid, showsTitles, createdAt: now };
  await db.runTransaction(async (transaction) => {
    await revokeIn(db, transaction, asker);
    transaction.create(db.doc(calendarFeedPath(hashOfToken(token))), feed);
  });
  return { token };
}

/** The address stays the same. */
export async function changeFeed(
  db: Firestore,
  { showsTitles }: CalendarFeedWish,
  asker: Asker,
): Promise<DescribedFeed> {
  await requireMember(db, asker);
  const isThere = await db.runTransaction(async (transaction) => {
    const { docs } = await transaction.get(ofPerson(db, asker.uid));
    const inForce = docs.filter((document) => isInForce(read(document)));
    for (const { ref } of inForce) transaction.update(ref, { showsTitles });
    return inForce.length > 0;
  });
  if (!isThere) throw new DomainError('not_found');
  return describeFeed(db, asker);
}

/** Also for who works nowhere any more. */
export async function revokeFeed(db: Firestore, asker: Asker): Promise<DescribedFeed> {
  await db.runTransaction((transaction) => revokeIn(db, transaction, asker));
  return describeFeed(db, asker);
}

async function revokeIn(
  db: Firestore,
  transaction: Transaction,
  { uid, now }: Pick<Asker, 'uid' | 'now'>,
): Promise<void> {
  const { docs } = await transaction.get(ofPerson(db, uid));
  for (const document of docs)
    if (isInForce(read(document)))
      transaction.update(document.ref, { revokedAt: now, expireAt: addDays(now, keptDays) });
}

/** Where a region asks for a second factor, nobody makes a way around it without one. */
async function requireMember(db: Firestore, { uid, secondFactor }: Asker): Promise<void> {
  const regions = await ownRegions(db, uid);
  if (regions.length === 0) throw new DomainError('not_allowed');
  if (regions.some(({ member }) => lacksSecondFactor(member, secondFactor)))
    throw new DomainError('second_factor_required');
}

const ofPerson = (db: Firestore, uid: string) =>
  db.collection(calendarFeedsPath).where('uid', '==', uid);

const read = (document: QueryDocumentSnapshot) => readDocument(document, calendarFeedSchema);

function isInForce(feed: CalendarFeed | undefined): feed is CalendarFeed {
  return feed !== undefined && feed.revokedAt === undefined;
}

function shown({ showsTitles, createdAt, lastReadAt }: CalendarFeed): DescribedFeed['feed'] {
  return {
    showsTitles,
    createdAt: createdAt.toISOString(),
    ...(lastReadAt && { lastReadAt: lastReadAt.toISOString() }),
  };
}
