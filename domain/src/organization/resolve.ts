// What is shown of an organization: the layers of its sources laid over each other, and of every field who said it when.
import { byText } from '../reference/canonical-text.ts';
import type { SourceId } from '../reference/source.ts';
import type { Layers, Organization, Standing } from './organization.ts';
import { type Precedence, precedence } from './precedence.ts';
import {
  type LocationFields,
  locationFieldsSchema,
  type OrganizationFields,
  organizationFieldsSchema,
  type ProgrammeFields,
  programmeFieldsSchema,
} from './source-fields.ts';

/** `isDerived`: no source says it; it follows from the address that this source gives. */
export type Origin = { sourceId: SourceId; date: string; isDerived?: true };

export type Resolved<Fields> = Fields & {
  from: Partial<Record<keyof Fields & string, Origin>>;
  /** Active as long as one source has it. */
  standing: Standing;
  missingSince?: string;
  closedOn?: string;
};
export type ResolvedLocation = Resolved<LocationFields>;
export type ResolvedProgramme = Resolved<ProgrammeFields>;
export type ResolvedOrganization = Resolved<OrganizationFields> & {
  /** By key. One that no source names, of which only a position is known, is none. */
  locations: Record<string, ResolvedLocation>;
  programmes: Record<string, ResolvedProgramme>;
};

/** Of the organization itself, among the municipalities that were derived. */
export const ownPlaceKey = '-';

type Content = Pick<
  Organization,
  'layers' | 'locations' | 'programmes' | 'kind' | 'name' | 'derivedMunicipalities'
>;

export function resolveOrganization(organization: Content): ResolvedOrganization {
  const own = merge(organization.layers, precedence.organization);
  const { derivedMunicipalities: derived = {} } = organization;
  addMunicipality(own, derived[ownPlaceKey]);
  const { kind, name } = organization;
  return {
    ...organizationFieldsSchema.parse({ kind, name, ...own.values }),
    from: own.from,
    ...standingOf(organization.layers),
    locations: resolveEach(organization.locations, ({ layers }, key) => {
      const merged = merge(layers, precedence.location);
      if (merged.values.name === undefined) return undefined;
      addMunicipality(merged, derived[key]);
      const fields = locationFieldsSchema.parse(merged.values);
      return { ...fields, from: merged.from, ...standingOf(telling(layers)) };
    }),
    programmes: resolveEach(organization.programmes, ({ layers }) => {
      const merged = merge(layers, precedence.programme);
      if (merged.values.title === undefined) return undefined;
      const fields = programmeFieldsSchema.parse(merged.values);
      return { ...fields, from: merged.from, ...standingOf(layers) };
    }),
  };
}

type Merged = { values: Record<string, unknown>; from: Record<string, Origin> };
type AnyLayers = Layers<object>;

function merge(layers: AnyLayers, rules: Precedence): Merged {
  const merged: Merged = { values: {}, from: {} };
  for (const field of new Set(spoken(layers))) {
    const said = inOrder(layers, rules.fields[field] ?? rules.standard).flatMap((layer) => {
      const value = Object.entries(layer.fields).find(([name]) => name === field)?.[1];
      return value === undefined ? [] : [{ ...layer, value }];
    });
    const [first] = said;
    if (!first) continue;
    merged.from[field] = { sourceId: first.sourceId, date: first.date };
    merged.values[field] = rules.united.includes(field)
      ? united(said.filter(({ isClosed }) => isClosed === first.isClosed).map(({ value }) => value))
      : first.value;
  }
  return merged;
}

function spoken(layers: AnyLayers): string[] {
  return Object.values(layers).flatMap((layer) => Object.keys(layer.fields));
}

/** What is closed at a source speaks after all that is not: it may be years old. */
function inOrder(layers: AnyLayers, order: readonly SourceId[]) {
  const present = order.flatMap((sourceId) => {
    const layer = layers[sourceId];
    return layer ? [{ ...layer, sourceId, isClosed: layer.standing === 'closed' }] : [];
  });
  return [...present.filter(({ isClosed }) => !isClosed), ...present.filter((l) => l.isClosed)];
}

function united(lists: unknown[]): unknown[] {
  const items = new Set(lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : [])));
  return [...items].sort((one, other) => byText(String(one), String(other)));
}

/** Who says where something is does not say that it is there. */
function telling(layers: Layers<{ name?: string | undefined }>): AnyLayers {
  const entries = Object.entries(layers).filter(([, layer]) => layer.fields.name !== undefined);
  return Object.fromEntries(entries);
}

export function standingOf(layers: AnyLayers): {
  standing: Standing;
  missingSince?: string;
  closedOn?: string;
} {
  const all = Object.values(layers);
  if (all.length === 0 || all.some(({ standing }) => standing === 'active'))
    return { standing: 'active' };
  const last = (days: (string | undefined)[]) =>
    days
      .filter((day) => day !== undefined)
      .sort(byText)
      .at(-1);
  if (all.some(({ standing }) => standing === 'missing')) {
    const missingSince = last(all.map((layer) => layer.missingSince));
    return { standing: 'missing', ...(missingSince && { missingSince }) };
  }
  const closedOn = last(all.map((layer) => layer.closedOn));
  return { standing: 'closed', ...(closedOn && { closedOn }) };
}

function addMunicipality({ values, from }: Merged, derived: string | undefined): void {
  const origin = from.address;
  if (!derived || !origin || values.municipalityCode !== undefined) return;
  values.municipalityCode = derived;
  from.municipalityCode = { ...origin, isDerived: true };
}

function resolveEach<Part, Result>(
  parts: Record<string, Part>,
  resolve: (part: Part, key: string) => Result | undefined,
): Record<string, Result> {
  const entries = Object.entries(parts)
    .sort(([one], [other]) => byText(one, other))
    .flatMap(([key, part]): [string, Result][] => {
      const result = resolve(part, key);
      return result ? [[key, result]] : [];
    });
  return Object.fromEntries(entries);
}
