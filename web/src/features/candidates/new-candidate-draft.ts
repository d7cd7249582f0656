// What an adviser fills in to add a candidate, and the command that it means.
import {
  type CreateCandidateCommand,
  dossierInputSchema,
} from '@instroom/domain/candidate/commands.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { dossierFields } from './fields/dossier-fields.ts';
import { type Draft, type Refusals, readDraft } from './fields/draft.ts';
import type { Control, FieldLabel } from './fields/field.ts';
import { type OwnDraft, type OwnRefusals, readOwnDraft } from './new-candidate-own.ts';

/** The doors through which somebody comes to an adviser; the others are of the server. */
const doors = sources.filter(({ code }) => !['desk_form', 'activity_form', 'api'].includes(code));

const sourceControl: Control = {
  field: 'source',
  label: 'source',
  kind: 'choice',
  options: doors,
};

export const personControls: readonly Control[] = [
  ...controlsOf('name', 'email', 'phone', 'municipality', 'audience'),
  sourceControl,
  ...controlsOf('sourceDetail'),
];
export const wishControls: readonly Control[] = controlsOf(
  'sectors',
  'subjects',
  'qualificationsSought',
  'priorEducation',
  'motivation',
);
const controls = [...personControls, ...wishControls];

export const requiredFields: readonly string[] = ['firstName', 'lastName', 'email', 'source'];

export type NewCandidate = {
  draft: Draft;
  /** In the region's own fields. */
  own: OwnDraft;
  told: boolean;
  keepOneYear: boolean;
};

export const blank: NewCandidate = {
  draft: { source: 'phone_mail' },
  own: {},
  told: false,
  keepOneYear: false,
};

type Wish = Pick<CreateCandidateCommand, 'dossier' | 'consent'>;
export type ReadNewCandidate =
  | { ok: true; wish: Wish }
  | { ok: false; refusals: Refusals; ownRefusals: OwnRefusals; notTold: boolean };

export function readNewCandidate(
  { draft, own, told, keepOneYear }: NewCandidate,
  privacyStatementVersion: string,
  ownFields: readonly FieldDef[],
): ReadNewCandidate {
  const result = readDraft(controls, draft);
  const { custom, refusals: ownRefusals } = readOwnDraft(ownFields, own);
  if (!result.ok || !told || Object.keys(ownRefusals).length > 0) {
    const refusals = result.ok ? {} : result.refusals;
    return { ok: false, refusals, ownRefusals, notTold: !told };
  }
  // Without what was left open: on its way to the server it would become `null`.
  const given = Object.entries(result.patch).filter(([, value]) => value !== undefined);
  const dossier = dossierInputSchema.parse({ ...Object.fromEntries(given), custom });
  return { ok: true, wish: { dossier, consent: { privacyStatementVersion, keepOneYear } } };
}

function controlsOf(...ids: FieldLabel[]): readonly Control[] {
  return ids.flatMap((id) => dossierFields.find((field) => field.id === id)?.controls ?? []);
}
