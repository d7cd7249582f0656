// What lists and figures show of the contacts with a candidate: when the first and the last one were, and how many sign-ups
// wait for an answer. Always found anew from all contacts, so that repeats and another order come to the same.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  type Interaction,
  interactionSchema,
  reachedSomebody,
} from '@instroom/domain/candidate/interaction.ts';
import { contactKinds } from '@instroom/domain/codes/interaction-kind.ts';
import { candidatePath, interactionsPath } from '@instroom/domain/paths.ts';
import { FieldValue, type Firestore, type Query } from 'firebase-admin/firestore';
import { ifUnchanged } from '../platform/if-unchanged.ts';
import { readDocument } from '../platform/read.ts';

type Place = { regionId: string; candidateId: string };
type ContactFacts = Required<Pick<Candidate, 'openProposalCount'>> &
  Pick<Candidate, 'firstContactAt' | 'lastContactAt'>;

/** Others write the same candidate meanwhile; more often than this is a fault. */
const mostTries = 20;

/**
 * Answers whether the candidate is there. After each write it looks again: a contact that came between reading and
 * writing has an event of its own, and that may have found nothing to do, before this wrote.
 */
export async function keepContactFacts(db: Firestore, place: Place, now: Date): Promise<boolean> {
  const document = db.doc(candidatePath(place.regionId, place.candidateId));
  for (let tries = 0; tries < mostTries; tries += 1) {
    const snapshot = await document.get();
    const candidate = readDocument(snapshot, candidateSchema);
    const { updateTime } = snapshot;
    if (!candidate || !updateTime) return false;
    const changes = changesOf(candidate, await contactFacts(db, place, now));
    if (Object.keys(changes).length === 0) return true;
    await ifUnchanged(document.update(changes, { lastUpdateTime: updateTime }));
  }
  throw new Error('The candidate kept changing.');
}

async function contactFacts(
  db: Firestore,
  { regionId, candidateId }: Place,
  now: Date,
): Promise<ContactFacts> {
  const all = db.collection(interactionsPath(regionId, candidateId));
  const had = all.where('kind', 'in', contactKinds).where('at', '<=', now);
  const [first, last, open] = await Promise.all([
    firstOf(had.orderBy('at')),
    firstOf(had.orderBy('at', 'desc')),
    all.where('proposal.state', '==', 'open').count().get(),
  ]);
  return {
    openProposalCount: open.data().count,
    ...(first && { firstContactAt: first.at }),
    ...(last && { lastContactAt: last.at }),
  };
}

/** One read, but where a mail that reached nobody comes first. */
async function firstOf(ordered: Query): Promise<Interaction | undefined> {
  for (let page = ordered.limit(1); ; ) {
    const { docs } = await page.get();
    const contacts = docs.flatMap((document) => readDocument(document, interactionSchema) ?? []);
    const last = docs.at(-1);
    const reached = contacts.find(reachedSomebody);
    if (reached || !last) return reached;
    page = ordered.startAfter(last).limit(20);
  }
}

function changesOf(candidate: Candidate, facts: ContactFacts): Record<string, unknown> {
  const moved = (['firstContactAt', 'lastContactAt'] as const).filter(
    (name) => candidate[name]?.getTime() !== facts[name]?.getTime(),
  );
  return {
    ...Object.fromEntries(moved.map((name) => [name, facts[name] ?? FieldValue.delete()])),
    ...((candidate.openProposalCount ?? 0) !== facts.openProposalCount && {
      openProposalCount: facts.openProposalCount,
    }),
  };
}
