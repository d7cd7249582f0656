// The list of the network that each number about schools opens; what is counted is what it shows.
import type { Participation, SchoolSector } from '@instroom/domain/insight/participation.ts';
import type { MarkedPosition } from '@instroom/domain/organization/overlay.ts';
import { matchesNetwork, type NetworkSearch } from '../../shared/network/filter.ts';
import type { NetworkRow } from '../../shared/network/rows.ts';

export const listOfPositions = (vacature: MarkedPosition['subject']): NetworkSearch => ({
  vacature,
});

/** Of the organizations that the list shows. */
export function shownPositions(rows: readonly NetworkRow[]): MarkedPosition[] {
  return rows
    .filter((row) => matchesNetwork(row, {}))
    .flatMap(({ mark }) => mark.openPositions ?? []);
}

export function listOfSchools(
  sector: SchoolSector,
  number: keyof Pick<Participation, 'schools' | 'takingPart'>,
): NetworkSearch {
  return {
    soort: sector === 'mbo' ? 'instellingen' : 'scholen',
    sector,
    stand: 'bestaand',
    ...(number === 'takingPart' && { deelname: 'ja' }),
  };
}
