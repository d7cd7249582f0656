// Where the organizations of a selection stand on the map. None is left out: without coordinates it stands at the centre
// of its municipality, and is marked so; without a municipality either it is listed beside the map.
import { centreOf } from '@instroom/domain/codes/municipality-centres.ts';
import type { OrganizationKind } from '@instroom/domain/codes/organization-kind.ts';
import type { NetworkRow } from '../../../shared/network/rows.ts';

export const dotGroups = ['school', 'board', 'institution', 'desk', 'other'] as const;
export type DotGroup = (typeof dotGroups)[number];

export type Dot = {
  key: string;
  row: NetworkRow;
  name: string;
  city: string | undefined;
  group: DotGroup;
  lat: number;
  lon: number;
  isApproximate: boolean;
};
export type Placed = { dots: Dot[]; unplaced: NetworkRow[] };

export function placed(rows: readonly NetworkRow[]): Placed {
  const result: Placed = { dots: [], unplaced: [] };
  for (const row of rows) {
    const dots = row.places.flatMap((place): Dot[] => {
      const { key, lat, lon, municipalityCode } = place;
      const isExact = lat !== undefined && lon !== undefined;
      const at = isExact ? { lat, lon } : municipalityCode && centreOf(municipalityCode);
      if (!at) return [];
      return [
        {
          key: `${row.orgId}/${key}`,
          row,
          name: place.name ?? row.name,
          city: place.city,
          group: groupOf(row.kind),
          ...at,
          isApproximate: !isExact,
        },
      ];
    });
    if (dots.length === 0) result.unplaced.push(row);
    result.dots.push(...dots);
  }
  return result;
}

function groupOf(kind: OrganizationKind): DotGroup {
  switch (kind) {
    case 'mbo':
    case 'hogeschool':
    case 'universiteit':
      return 'institution';
    default:
      return kind;
  }
}
