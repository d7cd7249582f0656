// Versions of a dossier have names, and an edit says which version it was made on. The security rules accept it on that
// version only, so that an edit that waited for a connection does not overwrite what its author never saw
// (docs/decisions/0015-an-edit-names-its-version.md).
import type { Candidate } from './candidate.ts';

/** What editors write by themselves, field by field; everything else belongs to functions. */
export const directFields = [
  'firstName',
  'infix',
  'lastName',
  'address',
  'municipalityCode',
  'birthYear',
  'linkedinUrl',
  'audience',
  'sourceDetail',
  'onHoldUntil',
  'onHoldReason',
  'ownerUid',
  'labels',
  'sectors',
  'primarySector',
  'jobRoles',
  'subjects',
  'qualificationsHeld',
  'qualificationsSought',
  'routes',
  'chosenRoute',
  'availableFrom',
  'hoursPerWeek',
  'maxTravelKm',
  'preferredCities',
  'motivation',
  'priorEducation',
  'priorEducationField',
  'diplomaCountry',
  'currentJobSector',
  'workExperience',
  'suitability',
  'vog',
  'programId',
  'programStart',
  'expectedEnd',
  'employerOrgId',
  'employerName',
  'contractStart',
  'fte',
  'contractKind',
] as const satisfies (keyof Candidate)[];
export type DirectField = (typeof directFields)[number];

/** What an edit of `edited` writes beside its fields. `name` is new and random: no other version has it. */
export function nextRevision({ revision }: Pick<Candidate, 'revision'>, name: string) {
  return { revision: name, previousRevision: revision ?? '' };
}

/**
 * The same for what functions write, where it touches a field that editors write too. Where it touches none, an edit
 * that is under way stays good.
 */
export function revisionAfter(
  changes: Partial<Record<keyof Candidate, unknown>>,
  candidate: Pick<Candidate, 'revision'>,
  name: string,
): Partial<ReturnType<typeof nextRevision>> {
  return directFields.some((field) => field in changes) ? nextRevision(candidate, name) : {};
}
