// What somebody known filled in anew, and an editor takes over into the dossier or not. E-mail address and phone number
// tell people apart: those are changed by themselves.
import type { z } from 'zod';
import { type CustomValue, valueAt } from '../custom/custom-value.ts';
import type { FieldDef } from '../custom/field-def.ts';
import { setValue } from '../custom/set-value.ts';
import type { ErrorCode } from '../errors.ts';
import { containsBsn } from './bsn.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import type { Interaction } from './interaction.ts';
import { nameTokens, sortName } from './name.ts';

export const takeableFields = [
  'firstName',
  'infix',
  'lastName',
  'sectors',
  'subjects',
  'qualificationsSought',
  'priorEducation',
  'municipalityCode',
  'motivation',
] as const satisfies (keyof Candidate)[];
export type TakeableField = (typeof takeableFields)[number];

type Proposal = NonNullable<Interaction['proposal']>;
type Chosen = { fields: readonly TakeableField[]; custom: readonly string[] };
export type Taken =
  | { ok: true; set: Partial<Candidate>; custom: Record<string, CustomValue | undefined> }
  | { ok: false; code: ErrorCode };

/** What the chosen answers make of the candidate, by the rules that hold for whoever fills them in by hand. */
export function takeProposal(
  candidate: Candidate,
  { values, custom }: Pick<Proposal, 'values' | 'custom'>,
  chosen: Chosen,
  fieldDefs: readonly FieldDef[],
): Taken {
  const set: Partial<Candidate> = {};
  for (const field of chosen.fields) {
    const given = values[field];
    if (typeof given === 'string' && containsBsn(given)) return { ok: false, code: 'contains_bsn' };
    const parsed = schemas[field].safeParse(given);
    if (given === undefined || !parsed.success) return { ok: false, code: 'invalid_input' };
    Object.assign(set, { [field]: parsed.data });
  }
  const own: Record<string, CustomValue | undefined> = {};
  for (const key of chosen.custom) {
    const value = valueAt(custom, key);
    if (value === undefined) return { ok: false, code: 'invalid_input' };
    const before = valueAt(candidate.custom, key) ?? null;
    const definition = fieldDefs.find((field) => field.key === key);
    const decision = setValue(candidate.custom, definition, { key, value, before });
    if (!decision.ok) return decision;
    own[key] = decision.value;
  }
  return { ok: true, set: { ...set, ...derivedFrom({ ...candidate, ...set }, set) }, custom: own };
}

const schemas: Record<TakeableField, z.ZodType> = candidateSchema.shape;

function derivedFrom(after: Candidate, set: Partial<Candidate>): Partial<Candidate> {
  const isRenamed = ['firstName', 'infix', 'lastName'].some((field) => field in set);
  return isRenamed ? { displayNameSort: sortName(after), nameTokens: nameTokens(after) } : {};
}
