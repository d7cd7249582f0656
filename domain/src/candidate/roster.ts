// The roster: of each candidate of a region as much as lists, boards and pickers show, many in one document, so that no
// screen reads every dossier (docs/decisions/0022-the-roster.md). `regions/{r}/roster/{bucket}`.
import { z } from 'zod';
import { bucketAmong } from '../packed.ts';
import type { Candidate } from './candidate.ts';
import type { MissingFact } from './missing.ts';

/**
 * So few that a list costs few reads, so many that 10,000 candidates stay below 64 kB a document, and that a change sends
 * little to who is looking.
 */
export const rosterBuckets = 48;

/** Packed entries by candidate; see roster-entry.ts. */
export const rosterSchema = z.object({ entries: z.record(z.string(), z.string()) });

/** Fields of a candidate that a list shows, under their own names. */
export const rosterFields = [
  'firstName',
  'infix',
  'lastName',
  'email',
  'phone',
  'municipalityCode',
  'audience',
  'source',
  'phase',
  'phaseSince',
  'status',
  'ownStatus',
  'onHoldUntil',
  'ownerUid',
  'sectors',
  'primarySector',
  'jobRoles',
  'subjects',
  'qualificationsHeld',
  'qualificationsSought',
  'routes',
  'chosenRoute',
  'priorEducation',
  'lastContactAt',
  'nextActionAt',
  'openTaskCount',
  'schoolCount',
  'openProposalCount',
  'labels',
  'custom',
  'createdAt',
  'reachedAt',
  'firstContactAt',
  'retainUntil',
] as const satisfies (keyof Candidate)[];

/** As much of somebody as a list shows. */
export type RosterEntry = Pick<Candidate, (typeof rosterFields)[number]> & {
  id: string;
  restricted: false;
  city?: string | undefined;
  /** The form of a website that the dossier began by. */
  formId?: string | undefined;
  exit?: Pick<NonNullable<Candidate['exit']>, 'reason' | 'phaseAtExit'> | undefined;
  missing: MissingFact[];
};

/** Of whom nothing may be shown or used but that there is a dossier (AVG art. 18). */
export type RestrictedEntry = { id: string; restricted: true };
export type RosterMember = RosterEntry | RestrictedEntry;

export const bucketOf = (candidateId: string) => bucketAmong(rosterBuckets, candidateId);
