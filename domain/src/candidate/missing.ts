// What a dossier lacks for the phase that it is in: what an adviser cannot go on without, or what the figures miss.
import { type Phase, phases } from '../codes/phase.ts';
import type { Candidate } from './candidate.ts';

export const missingFacts = [
  'owner',
  'phone',
  'sectors',
  'subjects',
  'qualificationsSought',
  'place',
  'chosenRoute',
  'suitability',
  'program',
  'programStart',
  'employer',
  'contractStart',
] as const;
export type MissingFact = (typeof missingFacts)[number];

/** From which phase on a fact is needed; it stays needed until somebody leaves. */
const neededFrom: Record<MissingFact, Phase> = {
  owner: 'orienting',
  phone: 'orienting',
  sectors: 'orienting',
  subjects: 'matching',
  qualificationsSought: 'matching',
  place: 'matching',
  chosenRoute: 'preparing',
  suitability: 'preparing',
  program: 'training',
  programStart: 'training',
  employer: 'employed',
  contractStart: 'employed',
};

/** Sectors in which somebody teaches a subject, and not a class all day. */
const subjectSectors: readonly string[] = ['vo', 'pro', 'mbo', 'ho'];

const order = phases.map(({ code }) => code);

/** In the order in which they are asked for. Nothing is missed of who left. */
export function missingFactsOf(candidate: Candidate): MissingFact[] {
  if (candidate.phase === 'exited' || candidate.restricted) return [];
  const reached = order.indexOf(candidate.phase);
  return missingFacts.filter(
    (fact) => order.indexOf(neededFrom[fact]) <= reached && !isThere(fact, candidate),
  );
}

function isThere(fact: MissingFact, candidate: Candidate): boolean {
  switch (fact) {
    case 'owner':
      return candidate.ownerUid !== undefined;
    case 'phone':
      return candidate.phone !== undefined;
    case 'sectors':
      return candidate.sectors.length > 0;
    case 'subjects':
      return candidate.subjects.length > 0 || !needsSubject(candidate);
    case 'qualificationsSought':
      return candidate.qualificationsSought.length > 0 || candidate.qualificationsHeld.length > 0;
    case 'place':
      return (
        candidate.preferredCities.length > 0 ||
        Boolean(candidate.municipalityCode ?? candidate.address?.city)
      );
    case 'chosenRoute':
      return candidate.chosenRoute !== undefined;
    case 'suitability':
      // Whoever learns in the job is assessed first.
      return candidate.chosenRoute !== 'zib' || candidate.suitability !== undefined;
    case 'program':
      return candidate.programId !== undefined;
    case 'programStart':
      return candidate.programStart !== undefined;
    case 'employer':
      return Boolean(candidate.employerOrgId ?? candidate.employerName);
    case 'contractStart':
      return candidate.contractStart !== undefined;
  }
}

function needsSubject({ sectors, jobRoles, primarySector }: Candidate): boolean {
  const teaches = jobRoles.length === 0 || jobRoles.includes('teacher');
  const asked = primarySector ? [primarySector] : sectors;
  return teaches && asked.some((sector) => subjectSectors.includes(sector));
}
