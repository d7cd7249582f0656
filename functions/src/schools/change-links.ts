// One change of a candidate's links with schools, in one transaction: the link, how many schools the candidate is in contact
// with, the line in the dossier's log, the entry in the audit log, and the record by which the same command sent twice has one
// effect and one answer.
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type CandidateEvent, eventSchema } from '@instroom/domain/candidate/event.ts';
import {
  countSchools,
  type SchoolLink,
  type SchoolLinks,
  schoolLinkId,
  schoolLinkSchema,
} from '@instroom/domain/candidate/school-link.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  candidatePath,
  commandPath,
  eventPath,
  schoolLinkPath,
  schoolLinksPath,
} from '@instroom/domain/paths.ts';
import type { Firestore, Query, Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { commandRecord } from '../platform/command-record.ts';
import { readDocument } from '../platform/read.ts';

/** Who sends a command, and when. */
export type Sent<Command> = Command & { uid: string; now: Date };
type LinkCommand = Sent<{ regionId: string; candidateId: string; commandId: string }>;
export type Known = { candidate: Candidate; links: SchoolLinks };

/** What becomes of one link; without `change` everything stood there already. `kept`: what else the record holds. */
export type Outcome<Answer> = {
  answer: Answer;
  change?: LinkChange | undefined;
  kept?: object;
};
type LinkChange = {
  what: 'added' | 'changed' | 'removed' | 'restored';
  before: SchoolLink | undefined;
  after: SchoolLink | undefined;
  fields?: string[];
};

export async function changeLinks<Answer extends object>(
  db: Firestore,
  kind: string,
  command: LinkCommand,
  answers: z.ZodType<Answer>,
  decide: (transaction: Transaction, known: Known) => Promise<Outcome<Answer>>,
): Promise<Answer> {
  const { regionId, candidateId, commandId, uid, now } = command;
  const commandDocument = db.doc(commandPath(regionId, commandId));
  const candidateDocument = db.doc(candidatePath(regionId, candidateId));
  const ofCandidate = db
    .collection(schoolLinksPath(regionId))
    .where('candidateId', '==', candidateId);

  return db.runTransaction(async (transaction) => {
    const [done, stored] = await transaction.getAll(commandDocument, candidateDocument);
    if (done?.exists) return answers.parse(done.get('answer'));
    const candidate = stored && readDocument(stored, candidateSchema);
    if (!candidate) throw new DomainError('not_found');
    const links = await linksIn(transaction, ofCandidate);

    const { answer, change, kept } = await decide(transaction, { candidate, links });
    if (change) {
      // Always written, also where it stays the same: two who change links of one candidate at the same moment then meet
      // here, and the later one looks again.
      const schoolCount = countSchools(linksAfter(links, change));
      transaction.update(candidateDocument, { schoolCount });
      writeLink(db, transaction, regionId, change);
      const event = eventOf(change, { at: now, byUid: uid });
      if (event)
        transaction.set(db.doc(eventPath(regionId, candidateId, `school-${commandId}`)), event);
      const act = { ...actOf(change), candidateId, at: now, byUid: uid };
      recordAudit(db, transaction, regionId, act, commandId);
    }
    const record = commandRecord({ kind, uid, now, answer });
    transaction.set(commandDocument, { ...record, ...kept });
    return answer;
  });
}

async function linksIn(transaction: Transaction, query: Query): Promise<SchoolLinks> {
  const { docs } = await transaction.get(query);
  const links = docs.flatMap((document) => readDocument(document, schoolLinkSchema) ?? []);
  return new Map(links.map((link) => [link.orgId, link]));
}

function linkIn({ before, after }: LinkChange): SchoolLink {
  const link = after ?? before;
  if (!link) throw new Error('a change of no link');
  return link;
}

function linksAfter(links: SchoolLinks, change: LinkChange): SchoolLinks {
  const { orgId } = linkIn(change);
  const others = [...links].filter(([id]) => id !== orgId);
  return new Map(change.after ? [...others, [orgId, change.after]] : others);
}

function writeLink(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  change: LinkChange,
): void {
  const { candidateId, orgId } = linkIn(change);
  const document = db.doc(schoolLinkPath(regionId, schoolLinkId(candidateId, orgId)));
  if (change.after) transaction.set(document, schoolLinkSchema.parse(change.after));
  else transaction.delete(document);
}

/** A new note or contact is no step. */
function eventOf(
  change: LinkChange,
  happened: { at: Date; byUid: string },
): CandidateEvent | undefined {
  const { before, after } = change;
  if (before?.status === after?.status) return undefined;
  const { orgId, orgName } = linkIn(change);
  return eventSchema.parse({
    kind: 'school_linked',
    orgId,
    orgName,
    ...(before && { from: before.status }),
    ...(after && { to: after.status }),
    ...happened,
  });
}

function actOf(change: LinkChange) {
  const { what, before, after, fields } = change;
  const { orgId, contactId } = linkIn(change);
  return {
    kind: 'school_linked' as const,
    orgId,
    ...(contactId && { contactId }),
    ...(fields && { fields }),
    detail: {
      change: what,
      ...(before && { from: before.status }),
      ...(after && { to: after.status }),
    },
  };
}
