// Which regions an organization belongs to: those on whose ground it is, with what a region says of single ones.
import type { OrganizationKind } from '../codes/organization-kind.ts';
import type { Sector } from '../codes/sector.ts';
import type { NetworkSettings } from './network-settings.ts';
import type { Region } from './region.ts';

export type Placed = {
  orgId: string;
  kind: OrganizationKind;
  sectors?: readonly Sector[] | undefined;
  /** The municipalities where it is. */
  places: readonly string[];
  boardId?: string | undefined;
  /** Of a board: the regions of its schools. */
  schoolRegionIds?: readonly string[] | undefined;
};
export type PlacingRegion = Pick<Region, 'kind' | 'sectors' | 'municipalityCodes'> & {
  regionId: string;
  network?: NetworkSettings | undefined;
};

/**
 * Regions speak of primary, secondary and vocational education. By law practical education is secondary education, and
 * special (primary) education is governed with primary education: such schools belong where those do.
 */
const countsAs: Readonly<Partial<Record<Sector, Sector>>> = { pro: 'vo', so: 'po' };

/** In the order of the regions. */
export function regionsOf(organization: Placed, regions: readonly PlacingRegion[]): string[] {
  return regions.filter((region) => belongs(organization, region)).map(({ regionId }) => regionId);
}

function belongs(organization: Placed, region: PlacingRegion): boolean {
  const { orgId, boardId } = organization;
  const { include = [], exclude = [] } = region.network ?? {};
  if (exclude.includes(orgId)) return false;
  if (include.includes(orgId)) return true;
  // A board that is taken out stays out with its schools, unless a school is named by itself.
  if (boardId && exclude.includes(boardId)) return false;
  if (boardId && include.includes(boardId)) return true;
  // Candidates are sent on to each other's desks: everybody has them all.
  if (organization.kind === 'desk') return true;
  return region.kind === 'geographic' && isOnGround(organization, region);
}

function isOnGround({ kind, places, sectors = [], ...more }: Placed, region: PlacingRegion) {
  if (kind === 'board') return more.schoolRegionIds?.includes(region.regionId) ?? false;
  if (!places.some((code) => region.municipalityCodes.includes(code))) return false;
  // Of which sector a school is may not be known: then it is rather shown than hidden.
  return kind !== 'school' || sectors.length === 0 || sectors.some((s) => isIn(s, region));
}

function isIn(sector: Sector, { sectors }: PlacingRegion): boolean {
  const wider = countsAs[sector];
  return sectors.includes(sector) || (wider !== undefined && sectors.includes(wider));
}
