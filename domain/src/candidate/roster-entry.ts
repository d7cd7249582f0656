// An entry of the roster as it is stored: one short text. Fields follow each other in the order below, which both
// functions share; a new one is added at the end, and entries without it are read as if it were empty.

import { audienceSchema } from '../codes/audience.ts';
import { exitReasonSchema } from '../codes/exit-reason.ts';
import { jobRoleSchema } from '../codes/job-role.ts';
import { phaseSchema, statusSchema } from '../codes/phase.ts';
import { priorEducationSchema } from '../codes/prior-education.ts';
import { qualificationSchema } from '../codes/qualification.ts';
import { routeSchema } from '../codes/route.ts';
import { sectorSchema } from '../codes/sector.ts';
import { sourceSchema } from '../codes/source.ts';
import { subjectSchema } from '../codes/subject.ts';
import {
  code,
  codes,
  count,
  joined,
  type Kind,
  moment,
  readerOf,
  text,
  texts,
  values,
  write,
} from '../packed.ts';
import type { Candidate } from './candidate.ts';
import { missingFacts, missingFactsOf } from './missing.ts';
import { type Reached, reachablePhases } from './reached.ts';
import { bucketOf, type RosterEntry, type RosterMember } from './roster.ts';

/** What stands for somebody of whom nothing may be shown. */
const restrictedMark = '-';
/** Of this order of fields. */
const version = '1';

const sectorCodes = codes(sectorSchema.options);
const sectorCode = code(sectorSchema.options);
const jobRoleCodes = codes(jobRoleSchema.options);
const subjectCodes = codes(subjectSchema.options);
const qualificationCodes = codes(qualificationSchema.options);
const routeCodes = codes(routeSchema.options);
const routeCode = code(routeSchema.options);
const phaseCode = code(phaseSchema.options);
const statusCode = code(statusSchema.options);
const sourceCode = code(sourceSchema.options);
const audienceCode = code(audienceSchema.options);
const educationCode = code(priorEducationSchema.options);
const reasonCode = code(exitReasonSchema.options);
const missingCodes = codes(missingFacts);
/** A moment for each phase, in their order. */
const reached: Kind<Reached> = {
  write: (at) =>
    reachablePhases
      .map((phase) => write(moment, at[phase]))
      .join(',')
      .replace(/,+$/, ''),
  read: (packed) => {
    const moments = packed.split(',');
    return Object.fromEntries(
      reachablePhases.flatMap((phase, index) => {
        const known = moments[index];
        return known ? [[phase, moment.read(known)]] : [];
      }),
    );
  },
};

/** The same for the same candidate: what is stored is compared with it. */
export function packEntry(candidate: Candidate): string {
  if (candidate.restricted) return restrictedMark;
  const { address, exit } = candidate;
  const left = candidate.phase === 'exited' ? exit : undefined;
  const packed = [
    version,
    write(text, candidate.firstName),
    write(text, candidate.infix),
    write(text, candidate.lastName),
    write(text, candidate.email),
    write(text, candidate.phone),
    write(text, address?.city),
    write(text, candidate.municipalityCode),
    write(phaseCode, candidate.phase),
    write(moment, candidate.phaseSince),
    write(statusCode, candidate.status),
    write(text, candidate.ownStatus),
    write(text, candidate.ownerUid),
    write(sourceCode, candidate.source),
    write(moment, candidate.createdAt),
    write(moment, candidate.lastContactAt),
    write(sectorCodes, candidate.sectors),
    write(sectorCode, candidate.primarySector),
    write(subjectCodes, candidate.subjects),
    write(qualificationCodes, candidate.qualificationsSought),
    write(qualificationCodes, candidate.qualificationsHeld),
    write(routeCodes, candidate.routes),
    write(routeCode, candidate.chosenRoute),
    write(jobRoleCodes, candidate.jobRoles),
    write(audienceCode, candidate.audience),
    write(educationCode, candidate.priorEducation),
    write(missingCodes, missingFactsOf(candidate)),
    write(texts, candidate.labels),
    write(count, candidate.openTaskCount),
    write(count, candidate.schoolCount),
    write(count, candidate.openProposalCount),
    write(moment, candidate.nextActionAt),
    write(text, candidate.onHoldUntil),
    write(reasonCode, left?.reason),
    write(phaseCode, left?.phaseAtExit),
    write(values, candidate.custom),
    write(text, formIdOf(candidate)),
    write(reached, candidate.reachedAt),
    write(moment, candidate.firstContactAt),
    write(moment, candidate.retainUntil),
  ];
  return joined(packed);
}

/** The entries of many candidates, by bucket and id: what each document of the roster holds. */
export function packRoster(
  candidates: Iterable<readonly [id: string, candidate: Candidate]>,
): Map<string, Record<string, string>> {
  const buckets = new Map<string, Record<string, string>>();
  for (const [id, candidate] of candidates) {
    const entries = buckets.get(bucketOf(id)) ?? {};
    entries[id] = packEntry(candidate);
    buckets.set(bucketOf(id), entries);
  }
  return buckets;
}

/** Throws on what it cannot read: an entry of another version, or of a code that this version does not know. */
export function unpackEntry(id: string, packed: string): RosterMember {
  if (packed === restrictedMark) return { id, restricted: true };
  const { maybe, sure } = readerOf(packed, version);
  return {
    id,
    restricted: false,
    firstName: sure(text),
    infix: maybe(text),
    lastName: sure(text),
    email: sure(text),
    phone: maybe(text),
    city: maybe(text),
    municipalityCode: maybe(text),
    phase: sure(phaseCode),
    phaseSince: sure(moment),
    status: sure(statusCode),
    ownStatus: maybe(text),
    ownerUid: maybe(text),
    source: sure(sourceCode),
    createdAt: sure(moment),
    lastContactAt: maybe(moment),
    sectors: maybe(sectorCodes) ?? [],
    primarySector: maybe(sectorCode),
    subjects: maybe(subjectCodes) ?? [],
    qualificationsSought: maybe(qualificationCodes) ?? [],
    qualificationsHeld: maybe(qualificationCodes) ?? [],
    routes: maybe(routeCodes) ?? [],
    chosenRoute: maybe(routeCode),
    jobRoles: maybe(jobRoleCodes) ?? [],
    audience: maybe(audienceCode),
    priorEducation: maybe(educationCode),
    missing: maybe(missingCodes) ?? [],
    labels: maybe(texts) ?? [],
    openTaskCount: maybe(count) ?? 0,
    schoolCount: maybe(count) ?? 0,
    openProposalCount: maybe(count) ?? 0,
    nextActionAt: maybe(moment),
    onHoldUntil: maybe(text),
    ...leftOf(maybe(reasonCode), maybe(phaseCode)),
    custom: maybe(values) ?? {},
    formId: maybe(text),
    reachedAt: maybe(reached),
    firstContactAt: maybe(moment),
    retainUntil: maybe(moment),
  };
}

const byForm = 'form:';

function formIdOf({ createdBy }: Candidate): string | undefined {
  return createdBy.startsWith(byForm) ? createdBy.slice(byForm.length) : undefined;
}

type Left = NonNullable<RosterEntry['exit']>;

function leftOf(reason: Left['reason'] | undefined, phaseAtExit: Left['phaseAtExit'] | undefined) {
  return reason && phaseAtExit ? { exit: { reason, phaseAtExit } } : {};
}
