// How many schools of the network take part in the region, by sector, and with how many locations.
import type { OrganizationKind } from '../codes/organization-kind.ts';
import { type Sector, sectors } from '../codes/sector.ts';
import type { DirectoryEntry } from '../organization/directory.ts';
import type { OrgMark } from '../organization/overlay.ts';

/** Where the schools of a sector are: higher education trains teachers, and takes part as an institute. */
export const schoolKindOf = {
  po: 'school',
  so: 'school',
  vo: 'school',
  pro: 'school',
  mbo: 'mbo',
} as const satisfies Partial<Record<Sector, OrganizationKind>>;
export type SchoolSector = keyof typeof schoolKindOf;

type Listed = Pick<DirectoryEntry, 'kind' | 'sectors' | 'standing' | 'places'> & {
  mark: Pick<OrgMark, 'isParticipating' | 'isHidden'>;
};
export type Participation = {
  sector: SchoolSector;
  schools: number;
  takingPart: number;
  /** Of all schools, and of those that take part. */
  locations: number;
  locationsTakingPart: number;
};

/** Every sector that has schools here. A school of two sectors counts in both. */
export function countParticipation(organizations: readonly Listed[]): Participation[] {
  const open = organizations.filter(
    ({ standing, mark }) => standing !== 'closed' && !mark.isHidden,
  );
  return sectors.flatMap(({ code: sector }): Participation[] => {
    if (!isSchoolSector(sector)) return [];
    const schools = open.filter((one) => isOfSector(one, sector));
    const takingPart = schools.filter(({ mark }) => mark.isParticipating);
    if (schools.length === 0) return [];
    return [
      {
        sector,
        schools: schools.length,
        takingPart: takingPart.length,
        locations: locationsOf(schools),
        locationsTakingPart: locationsOf(takingPart),
      },
    ];
  });
}

function isSchoolSector(sector: Sector): sector is SchoolSector {
  return Object.hasOwn(schoolKindOf, sector);
}

function isOfSector({ kind, sectors: taught }: Listed, sector: SchoolSector): boolean {
  return kind === schoolKindOf[sector] && (taught?.includes(sector) ?? false);
}

/** A school of which no location is known is somewhere all the same. */
function locationsOf(schools: readonly Listed[]): number {
  return schools.reduce((all, { places }) => all + Math.max(1, places.length), 0);
}
