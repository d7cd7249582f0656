// The steps in which a region is set up, and what each of them asks.
import { regionIdSchema, reservedRegionIds } from '@instroom/domain/region/region-id.ts';
import {
  type Refusals,
  type RegionDraft,
  type RegionField,
  readRegion,
} from '../../../shared/region/draft.ts';
import { type Step, steps } from './wizard-search.ts';

export const aboutFields = ['name', 'regionId', 'kind', 'sectors', 'leadPartner'] as const;
export const deskFields = [
  'deskName',
  'deskEmail',
  'deskPhone',
  'deskWebsite',
  'formOrigins',
] as const;
export const statementFields = ['statementUrl', 'statementVersion'] as const;
export const termFields = [
  'closedDays',
  'consentMonths',
  'inactivityMonths',
  'staleAfterDays',
] as const;
export const adminFields = ['adminName', 'adminEmail'] as const;
export const allFields = [
  ...aboutFields,
  'municipalityCodes',
  ...deskFields,
  ...statementFields,
  ...termFields,
  ...adminFields,
] as const;

const fieldsOf: Record<Step, readonly RegionField[]> = {
  regio: aboutFields,
  gemeenten: ['municipalityCodes'],
  loket: [...deskFields, ...statementFields, ...termFields],
  beheerder: adminFields,
  controle: [],
};

export interface Surroundings {
  takenIds: readonly string[];
  ownEmail: string;
}

/** What is wrong in a step: of the fields by themselves, and beside what is there already. */
export function refusalsIn(step: Step, draft: RegionDraft, around: Surroundings): Refusals {
  const read = readRegion(draft, fieldsOf[step]);
  const refusals = read.ok ? {} : read.refusals;
  if (step === 'regio') return { ...refusalOfId(draft.regionId.trim(), around), ...refusals };
  const isOwn = sameAddress(draft.adminEmail, around.ownEmail);
  return step === 'beheerder' && isOwn ? { adminEmail: 'yourself', ...refusals } : refusals;
}

function refusalOfId(regionId: string, { takenIds }: Surroundings): Refusals {
  if (!regionIdSchema.safeParse(regionId).success) return { regionId: 'idInvalid' };
  if (reservedRegionIds.includes(regionId)) return { regionId: 'idReserved' };
  return takenIds.includes(regionId) ? { regionId: 'idTaken' } : {};
}

export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The step that can be shown: the wanted one, unless something before it is not right yet. */
export function reachable(wanted: Step, draft: RegionDraft, around: Surroundings): Step {
  const before = steps.slice(0, steps.indexOf(wanted));
  const unfinished = before.find((step) => Object.keys(refusalsIn(step, draft, around)).length > 0);
  return unfinished ?? wanted;
}

export function after(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? step;
}

export function before(step: Step): Step | undefined {
  return steps[steps.indexOf(step) - 1];
}
