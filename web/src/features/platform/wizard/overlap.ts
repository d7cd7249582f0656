// Other regions in the same municipalities. That is normal, since regions divide the work by sector too; it is told so
// that nobody is surprised.
import { type Sector, sectorSchema } from '@instroom/domain/codes/sector.ts';
import type { Region } from '@instroom/domain/region/region.ts';

type Area = Pick<Region, 'municipalityCodes' | 'sectors'>;

export type Overlap = { name: string; municipalities: number; sectors: Sector[] };

/** The regions with which a region shares municipalities, those that share most first. */
export function overlapsOf(
  own: Area,
  regions: readonly (Area & Pick<Region, 'name' | 'status'>)[],
): Overlap[] {
  return regions
    .filter(({ status }) => status !== 'ended')
    .map((region) => ({
      name: region.name,
      municipalities: shared(own.municipalityCodes, region.municipalityCodes).length,
      sectors: shared(own.sectors, region.sectors).map((code) => sectorSchema.parse(code)),
    }))
    .filter(({ municipalities }) => municipalities > 0)
    .toSorted((one, other) => other.municipalities - one.municipalities);
}

function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((code) => other.includes(code));
}
