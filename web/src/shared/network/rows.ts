// The organizations of a region as its list shows them: what the directory says, with what the region added.
import { fold } from '@instroom/domain/candidate/name.ts';
import { municipalityNames } from '@instroom/domain/codes/municipality.ts';
import type { DirectoryEntry } from '@instroom/domain/organization/directory.ts';
import type { OrgMark } from '@instroom/domain/organization/overlay.ts';
import { bySortName } from '../../data/sort-name.ts';

export type NetworkRow = DirectoryEntry & {
  mark: OrgMark;
  /** By which it is sorted. */
  sortName: string;
  boardName: string | undefined;
  /** Where it is, each place once, the first of its places first. */
  cities: string[];
  municipalityCodes: string[];
};

/** By name. */
export function rowsOfNetwork(
  entries: readonly DirectoryEntry[],
  marks: Readonly<Record<string, OrgMark>>,
): NetworkRow[] {
  const names = new Map(entries.map(({ orgId, name }) => [orgId, marks[orgId]?.name ?? name]));
  const rows = entries.map((entry): NetworkRow => {
    const name = names.get(entry.orgId) ?? entry.name;
    return {
      ...entry,
      name,
      mark: marks[entry.orgId] ?? {},
      sortName: fold(name),
      boardName: entry.boardId && names.get(entry.boardId),
      cities: unique(entry.places.map(cityOf)),
      municipalityCodes: unique(entry.places.map(({ municipalityCode }) => municipalityCode)),
    };
  });
  return rows.sort(bySortName);
}

export const municipalityName = (code: string) => municipalityNames.get(code) ?? code;

function cityOf({ city, municipalityCode }: DirectoryEntry['places'][number]) {
  return city ?? (municipalityCode && municipalityNames.get(municipalityCode));
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}
