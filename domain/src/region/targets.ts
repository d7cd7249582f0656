// What a region sets out to reach in a calendar year or a school year: for figures of a period, as a whole or for a sector.
import { z } from 'zod';
import { labelOf } from '../codes/code-list.ts';
import { type Sector, sectorSchema, sectors } from '../codes/sector.ts';
import { type TargetFigure, targetFigureSchema, targetFigures } from '../codes/target-figure.ts';
import { type Period, readPeriod } from '../report/period.ts';

/** A figure as a whole, or of one sector: `matchesBySector` and `matchesBySector-vo`. */
export type TargetName = TargetFigure | `${TargetFigure}-${Sector}`;

export type TargetOf = { name: TargetName; figure: TargetFigure; sector?: Sector };

/** Every one that may be set: each figure, and below it its sectors. */
export const targetsOf: readonly TargetOf[] = targetFigureSchema.options.flatMap((figure) => [
  { name: figure, figure },
  ...sectorSchema.options.map((sector) => ({
    name: `${figure}-${sector}` as const,
    figure,
    sector,
  })),
]);

export const targetNameSchema = z.enum(targetsOf.map(({ name }) => name));
export const targetNumberSchema = z.number().int().min(1).max(100_000);

/** `2026` or `2025-2026`. */
export const targetYearSchema = z.string().refine((key) => isTargetYear(readPeriod(key)));

export function isTargetYear(period: Period | undefined): boolean {
  return period?.kind === 'year' || period?.kind === 'schoolYear';
}

export const yearTargetsSchema = z.partialRecord(targetNameSchema, targetNumberSchema);
export type YearTargets = z.infer<typeof yearTargetsSchema>;

export const targetsSchema = z.record(targetYearSchema, yearTargetsSchema);
export type Targets = z.infer<typeof targetsSchema>;

/** Target by target; nothing takes one away. */
export const targetsChangeSchema = z.record(
  targetYearSchema,
  z.partialRecord(targetNameSchema, targetNumberSchema.nullable()),
);
export type TargetsChange = z.infer<typeof targetsChangeSchema>;

/** Merged one by one, so that two people on different targets both win. A year without any is left out. */
export function targetsAfter(before: Targets, change: TargetsChange): Targets {
  const years = [...new Set([...Object.keys(before), ...Object.keys(change)])];
  return Object.fromEntries(
    years.flatMap((year) => {
      const merged = Object.entries({ ...before[year], ...change[year] });
      const kept = merged.filter(([, number]) => number !== null && number !== undefined);
      return kept.length > 0 ? [[year, yearTargetsSchema.parse(Object.fromEntries(kept))]] : [];
    }),
  );
}

export function nameTarget({ figure, sector }: Pick<TargetOf, 'figure' | 'sector'>): string {
  const whole = labelOf(targetFigures, figure);
  return sector ? `${whole}, ${labelOf(sectors, sector)}` : whole;
}
