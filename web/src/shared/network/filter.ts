// The filter of the network as it stands in the address, and which organizations it lets through: list, map and export
// show the same.
import { municipalityCodeSchema } from '@instroom/domain/codes/municipality.ts';
import type { OrganizationKind } from '@instroom/domain/codes/organization-kind.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { tagSchema } from '@instroom/domain/organization/overlay.ts';
import { z } from 'zod';
import { bySortName } from '../../data/sort-name.ts';
import type { NetworkRow } from './rows.ts';

export const kindGroups = [
  'scholen',
  'besturen',
  'instellingen',
  'opleidingen',
  'loketten',
  'andere',
] as const;
export type KindGroup = (typeof kindGroups)[number];

/** Programmes are shown below the institutions that give them. */
const kindsOf: Record<KindGroup, readonly OrganizationKind[]> = {
  scholen: ['school'],
  besturen: ['board'],
  instellingen: ['mbo', 'hogeschool', 'universiteit'],
  opleidingen: ['mbo', 'hogeschool', 'universiteit', 'other', 'school'],
  loketten: ['desk'],
  andere: ['other'],
};

export const nobody = 'geen';
/** `bestaand`: also nothing that closed where the region still has contacts. */
export const standingFilters = ['bestaand', 'vermist', 'gesloten', 'verborgen', 'alles'] as const;
export const networkSorts = ['naam', 'plaats', 'bestuur', 'contacten'] as const;
export type NetworkSort = (typeof networkSorts)[number];

/** A value that is not known, in an old or mistyped address, is ignored. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

const id = z.string().max(100);
export const networkSearchSchema = z.object({
  zoek: lenient(z.string().max(200)),
  soort: lenient(z.enum(kindGroups)),
  sector: lenient(sectorSchema),
  gemeente: lenient(municipalityCodeSchema),
  bestuur: lenient(id),
  label: lenient(tagSchema),
  relatie: lenient(id),
  deelname: lenient(z.enum(['ja', 'nee'])),
  /** With an open position for this subject. */
  vacature: lenient(subjectSchema),
  stand: lenient(z.enum(standingFilters)),
  sorteer: lenient(z.enum(networkSorts)),
  aflopend: lenient(z.literal('ja')),
  /** The organization that the map begins at. */
  bij: lenient(id),
});
export type NetworkSearch = z.infer<typeof networkSearchSchema>;

/** What is chosen in the menu; search text, kind and order have their own places. */
export const networkFilterNames = [
  'sector',
  'gemeente',
  'bestuur',
  'label',
  'relatie',
  'deelname',
  'vacature',
  'stand',
] as const satisfies (keyof NetworkSearch)[];
export type NetworkFilterName = (typeof networkFilterNames)[number];

export function isNetworkFiltered(search: NetworkSearch): boolean {
  return [...networkFilterNames, 'zoek' as const, 'soort' as const].some((name) => search[name]);
}

export function matchesNetwork(row: NetworkRow, search: NetworkSearch): boolean {
  const { soort, sector, gemeente, bestuur, label, relatie, deelname, vacature } = search;
  const { mark } = row;
  return (
    hasStanding(row, search.stand) &&
    (!soort || kindsOf[soort].includes(row.kind)) &&
    (soort !== 'opleidingen' || shownProgrammes(row).length > 0) &&
    (!sector || (row.sectors?.includes(sector) ?? false)) &&
    (!gemeente || row.municipalityCodes.includes(gemeente)) &&
    (!bestuur || row.boardId === bestuur || row.orgId === bestuur) &&
    (!label || (mark.tags?.includes(label) ?? false)) &&
    (!relatie || (mark.ownerUid ?? nobody) === relatie) &&
    (!deelname || (mark.isParticipating ?? false) === (deelname === 'ja')) &&
    (!vacature || (mark.openPositions?.some(({ subject }) => subject === vacature) ?? false))
  );
}

/** What closed is out of the way, unless the region still has contacts, notes or tags there. */
function hasStanding(row: NetworkRow, asked: NetworkSearch['stand']): boolean {
  const { standing, mark } = row;
  switch (asked) {
    case 'alles':
      return true;
    case 'bestaand':
      return !mark.isHidden && standing !== 'closed';
    case 'verborgen':
      return mark.isHidden === true;
    case 'gesloten':
      return standing === 'closed';
    case 'vermist':
      return standing === 'missing';
    case undefined:
      return !mark.isHidden && (standing !== 'closed' || isKnownHere(row));
  }
}

function isKnownHere({ mark }: NetworkRow): boolean {
  const { contactCount = 0, noteCount = 0, tags = [], ownerUid } = mark;
  return contactCount > 0 || noteCount > 0 || tags.length > 0 || ownerUid !== undefined;
}

/** Those that the region did not switch off. */
export function shownProgrammes({ programmes = [], mark }: NetworkRow) {
  return programmes.filter(({ key }) => !mark.programmesOff?.includes(key));
}

/** `found`: by rank, what the text finds; nothing where there is no text. Without an order, the best comes first. */
export function filteredNetwork(
  rows: readonly NetworkRow[],
  search: NetworkSearch,
  found: ReadonlyMap<string, number> | undefined,
): NetworkRow[] {
  const { sorteer, aflopend } = search;
  if (found && !sorteer && !aflopend) return inRank(rows, search, found);
  const shown = rows.filter(
    (row) => (!found || found.has(row.orgId)) && matchesNetwork(row, search),
  );
  const compare = comparisons[sorteer ?? 'naam'];
  if (compare) shown.sort(compare);
  return aflopend ? shown.reverse() : shown;
}

/** Each to its place: sorting thousands at every letter would take longer than finding them. */
function inRank(
  rows: readonly NetworkRow[],
  search: NetworkSearch,
  found: ReadonlyMap<string, number>,
): NetworkRow[] {
  const places: (NetworkRow | undefined)[] = [];
  for (const row of rows) {
    const rank = found.get(row.orgId);
    if (rank !== undefined && matchesNetwork(row, search)) places[rank] = row;
  }
  return places.filter((row) => row !== undefined);
}

type Compare = (one: NetworkRow, other: NetworkRow) => number;

/** By name they come; what has nothing to sort by comes last. */
const comparisons: Record<NetworkSort, Compare | undefined> = {
  naam: undefined,
  plaats: byText(({ cities }) => cities[0]),
  bestuur: byText(({ boardName }) => boardName),
  contacten: (one, other) =>
    (other.mark.contactCount ?? 0) - (one.mark.contactCount ?? 0) || bySortName(one, other),
};

function byText(textOf: (row: NetworkRow) => string | undefined): Compare {
  const collator = new Intl.Collator('nl', { sensitivity: 'base' });
  return (one, other) => {
    const [text, otherText] = [textOf(one), textOf(other)];
    if (text === undefined || otherText === undefined)
      return Number(text === undefined) - Number(otherText === undefined) || bySortName(one, other);
    return collator.compare(text, otherText) || bySortName(one, other);
  };
}
