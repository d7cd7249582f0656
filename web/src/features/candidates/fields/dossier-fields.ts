// Which fields a dossier has, by section, in the order in which they are read.
import { audiences } from '@instroom/domain/codes/audience.ts';
import { jobRoles } from '@instroom/domain/codes/job-role.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { suitabilityStatuses } from '@instroom/domain/codes/suitability-status.ts';
import type { Control, DossierField } from './field.ts';

const byName = subjects.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'));

/** A field with one input. */
function one(control: Control): DossierField {
  return { id: control.label, controls: [control] };
}

export const emailField = one({ field: 'email', label: 'email', kind: 'email' });
export const phoneField = one({ field: 'phone', label: 'phone', kind: 'phone' });

export const contactFields: readonly DossierField[] = [
  {
    id: 'name',
    controls: [
      { field: 'firstName', label: 'firstName', kind: 'line' },
      { field: 'infix', label: 'infix', kind: 'line' },
      { field: 'lastName', label: 'lastName', kind: 'line' },
    ],
  },
  emailField,
  phoneField,
  {
    id: 'address',
    controls: [
      { field: 'address', part: 'street', label: 'street', kind: 'line' },
      { field: 'address', part: 'houseNumber', label: 'houseNumber', kind: 'line' },
      { field: 'address', part: 'zip', label: 'zip', kind: 'line' },
      { field: 'address', part: 'city', label: 'city', kind: 'line' },
    ],
  },
  one({
    field: 'municipalityCode',
    label: 'municipality',
    kind: 'choice',
    options: 'municipalities',
  }),
  one({ field: 'birthYear', label: 'birthYear', kind: 'number' }),
  one({ field: 'linkedinUrl', label: 'linkedin', kind: 'url' }),
];

export const wishFields: readonly DossierField[] = [
  one({ field: 'primarySector', label: 'primarySector', kind: 'choice', options: sectors }),
  one({ field: 'sectors', label: 'sectors', kind: 'choices', options: sectors }),
  one({ field: 'subjects', label: 'subjects', kind: 'choices', options: byName }),
  one({ field: 'jobRoles', label: 'jobRoles', kind: 'choices', options: jobRoles }),
  one({
    field: 'qualificationsSought',
    label: 'qualificationsSought',
    kind: 'choices',
    options: qualifications,
  }),
  one({ field: 'chosenRoute', label: 'chosenRoute', kind: 'choice', options: routes }),
  one({ field: 'routes', label: 'routes', kind: 'choices', options: routes }),
  one({ field: 'availableFrom', label: 'availableFrom', kind: 'day' }),
  one({ field: 'hoursPerWeek', label: 'hoursPerWeek', kind: 'number', unit: 'hours' }),
  one({ field: 'maxTravelKm', label: 'maxTravelKm', kind: 'number', unit: 'km' }),
  one({ field: 'preferredCities', label: 'preferredCities', kind: 'words' }),
  one({ field: 'motivation', label: 'motivation', kind: 'text' }),
];

export const backgroundFields: readonly DossierField[] = [
  one({ field: 'audience', label: 'audience', kind: 'choice', options: audiences }),
  one({
    field: 'priorEducation',
    label: 'priorEducation',
    kind: 'choice',
    options: priorEducations,
  }),
  one({ field: 'priorEducationField', label: 'priorEducationField', kind: 'line' }),
  one({
    field: 'diplomaCountry',
    label: 'diplomaCountry',
    kind: 'choice',
    options: 'diplomaCountries',
  }),
  one({
    field: 'qualificationsHeld',
    label: 'qualificationsHeld',
    kind: 'choices',
    options: qualifications,
  }),
  one({ field: 'currentJobSector', label: 'currentJobSector', kind: 'line' }),
  one({ field: 'workExperience', label: 'workExperience', kind: 'text' }),
];

export const trainingFields: readonly DossierField[] = [
  {
    id: 'suitability',
    controls: [
      {
        field: 'suitability',
        part: 'status',
        label: 'suitabilityStatus',
        kind: 'choice',
        options: suitabilityStatuses,
      },
      { field: 'suitability', part: 'requestedAt', label: 'requestedAt', kind: 'day' },
      { field: 'suitability', part: 'decidedAt', label: 'decidedAt', kind: 'day' },
    ],
  },
  {
    id: 'vog',
    controls: [
      { field: 'vog', part: 'seen', label: 'vogSeen', kind: 'yesNo' },
      { field: 'vog', part: 'date', label: 'vogDate', kind: 'day' },
    ],
  },
  one({ field: 'programId', label: 'program', kind: 'programme' }),
  one({ field: 'programStart', label: 'programStart', kind: 'day' }),
  one({ field: 'expectedEnd', label: 'expectedEnd', kind: 'day' }),
  {
    id: 'employer',
    controls: [
      { field: 'employerName', label: 'employer', kind: 'employer', sets: 'employerOrgId' },
      { field: 'employerOrgId', label: 'employer', kind: 'hidden' },
    ],
  },
  one({ field: 'contractStart', label: 'contractStart', kind: 'day' }),
  one({ field: 'contractKind', label: 'contractKind', kind: 'choice', options: 'contractKinds' }),
  one({ field: 'fte', label: 'fte', kind: 'number', unit: 'fte' }),
];

export const recordFields: readonly DossierField[] = [
  one({ field: 'ownerUid', label: 'owner', kind: 'choice', options: 'members' }),
  {
    id: 'onHold',
    controls: [
      { field: 'onHoldUntil', label: 'onHoldUntil', kind: 'day' },
      { field: 'onHoldReason', label: 'onHoldReason', kind: 'line' },
    ],
  },
  one({ field: 'labels', label: 'labels', kind: 'words' }),
  one({ field: 'sourceDetail', label: 'sourceDetail', kind: 'line' }),
];

export const dossierFields = [
  ...contactFields,
  ...wishFields,
  ...backgroundFields,
  ...trainingFields,
  ...recordFields,
];
