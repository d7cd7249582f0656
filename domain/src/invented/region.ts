// What must be known of a region to invent candidates for it: for the demo and for practice regions.

export type InventedSector = 'po' | 'vo' | 'mbo';

export interface InventedRegion {
  /** The form by which some of them came. */
  formId: string;
  sectors: readonly [InventedSector, ...InventedSector[]];
  municipalityCodes: readonly [string, ...string[]];
  /** Who guides candidates. */
  adviserUids: readonly [string, ...string[]];
}
