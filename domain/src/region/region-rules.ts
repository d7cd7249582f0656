// What must hold for a region whoever sets it up or changes it.
import { municipalityCodeSchema } from '../codes/municipality.ts';
import type { ErrorCode } from '../errors.ts';
import { isPracticeId } from './practice.ts';
import type { Region } from './region.ts';
import { regionIdSchema, reservedRegionIds } from './region-id.ts';

/** Why an id cannot be a region's, apart from being taken. */
export function refusalOfId(regionId: string): ErrorCode | undefined {
  if (!regionIdSchema.safeParse(regionId).success) return 'region_id_invalid';
  const isTaken = reservedRegionIds.includes(regionId) || isPracticeId(regionId);
  return isTaken ? 'region_id_reserved' : undefined;
}

/**
 * Why an area cannot be a region's. Two regions may have the same municipalities, for other sectors or for the same; a
 * national region needs none.
 */
export function refusalOfArea(
  kind: Region['kind'],
  municipalityCodes: readonly string[],
): ErrorCode | undefined {
  if (municipalityCodes.some((code) => !municipalityCodeSchema.safeParse(code).success))
    return 'unknown_municipality';
  return kind === 'geographic' && municipalityCodes.length === 0
    ? 'municipalities_required'
    : undefined;
}
