// A field of the dossier that an editor changes by itself: its inputs, and which part of the candidate each one fills.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { isRecord } from '../../../data/same.ts';
import type { candidates } from '../../../messages/nl/candidates.ts';

export type FieldLabel = keyof typeof candidates.dossier.fields;

export type Kind =
  | 'line'
  | 'text'
  | 'day'
  | 'number'
  | 'email'
  | 'phone'
  | 'url'
  | 'yesNo'
  | 'choice'
  | 'choices'
  /** Words of one's own, separated by commas. */
  | 'words'
  /** A name of one's own, or that of an organization of the network, whose id goes along. */
  | 'employer'
  | 'programme'
  /** Goes along with another input. */
  | 'hidden';

/** A list of codes, or the name of one that depends on the region or is worded in the catalogue. */
export type OptionsOf =
  | readonly CodeItem[]
  | 'members'
  | 'municipalities'
  | 'diplomaCountries'
  | 'contractKinds';

export type Control = {
  /** The field of the candidate that this input fills, or the part of it. */
  field: keyof Candidate;
  part?: string;
  label: FieldLabel;
  kind: Kind;
  options?: OptionsOf;
  unit?: 'hours' | 'km' | 'fte';
  /** The input that is filled in along with this one. */
  sets?: keyof Candidate;
};

export type DossierField = { id: FieldLabel; controls: readonly Control[] };

export const nameOf = ({ field, part }: Pick<Control, 'field' | 'part'>): string =>
  part ? `${field}.${part}` : field;

/** The fields of the candidate that a field of the dossier holds. */
export function partsOf({ controls }: DossierField): (keyof Candidate)[] {
  return [...new Set(controls.map(({ field }) => field))];
}

export function storedValue(candidate: Candidate, { field, part }: Control): unknown {
  const value: unknown = candidate[field];
  if (!part) return value;
  return isRecord(value) ? value[part] : undefined;
}
