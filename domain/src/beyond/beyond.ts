// The figures of all regions that share, as they are published to each of them: which figures, and in what shape. What
// may be published of them is decided in `safe-cells.ts`.
import { z } from 'zod';
import { pipelinePhases } from '../codes/phase.ts';
import { instantSchema } from '../instant.ts';
import type { Stats } from '../stats/stats.ts';

/** Whom the parts of a figure add up to, where everybody counts for exactly one of them. */
export const wholes = ['underWay', 'left'] as const;
export type Whole = (typeof wholes)[number];

/**
 * The live figures that are summed. Not the municipality, since it names the region; not the region's own fields, since
 * they mean something in that region only; not the status, since it says little more than the phase, in small cells.
 */
export const beyondFigures = {
  byPhase: { whole: 'underWay' },
  bySubject: {},
  byPrimarySector: { whole: 'underWay' },
  bySector: {},
  byQualificationSought: {},
  byRoute: {},
  byAudience: { whole: 'underWay' },
  byEducation: { whole: 'underWay' },
  bySource: { whole: 'underWay' },
  byExitReason: { whole: 'left' },
  byExitPhase: { whole: 'left' },
} as const satisfies Record<string, { whole?: Whole }>;
export type BeyondMap = keyof typeof beyondFigures;

export function perBeyondMap<Value>(make: (map: BeyondMap) => Value): Record<BeyondMap, Value> {
  return {
    byPhase: make('byPhase'),
    bySubject: make('bySubject'),
    byPrimarySector: make('byPrimarySector'),
    bySector: make('bySector'),
    byQualificationSought: make('byQualificationSought'),
    byRoute: make('byRoute'),
    byAudience: make('byAudience'),
    byEducation: make('byEducation'),
    bySource: make('bySource'),
    byExitReason: make('byExitReason'),
    byExitPhase: make('byExitPhase'),
  };
}
export const beyondMaps = Object.keys(beyondFigures).filter(isBeyondMap);

function isBeyondMap(name: string): name is BeyondMap {
  return name in beyondFigures;
}

export function wholeOf(map: BeyondMap): Whole | undefined {
  const figure: { whole?: Whole } = beyondFigures[map];
  return figure.whole;
}

export type Cells = Record<string, number>;
/** What one region has in each cell. */
export type BeyondCounts = Record<BeyondMap, Cells>;

const underWay: readonly string[] = pipelinePhases;

/** Of a region's figures, what is summed: who left has figures of his own and is in no phase of those under way. */
export function beyondCountsOf(stats: Pick<Stats, BeyondMap>): BeyondCounts {
  return perBeyondMap((map) =>
    Object.fromEntries(
      Object.entries(stats[map]).filter(
        // A shard that is written while it is read may be below zero for a moment.
        ([code, number]) => number > 0 && (map !== 'byPhase' || underWay.includes(code)),
      ),
    ),
  );
}

const roundedSchema = z.number().int().positive();

/** `beyond/now`: numbers, and names of regions that agreed to be named. A cell that is not there is not published. */
export const beyondSchema = z.object({
  madeAt: instantSchema,
  /** How many regions it is about, named or not. */
  regionCount: z.number().int().min(0),
  regionNames: z.array(z.string()),
  cells: z.object(perBeyondMap(() => z.record(z.string(), roundedSchema))),
  wholes: z.partialRecord(z.enum(wholes), roundedSchema),
});
export type Beyond = z.infer<typeof beyondSchema>;

/** `beyond/made`: about which regions it is, for functions only, since not each of them agreed to be named. */
export const beyondMadeSchema = z.object({
  madeAt: instantSchema,
  regionIds: z.array(z.string()),
  isEmpty: z.boolean(),
});
export type BeyondMade = z.infer<typeof beyondMadeSchema>;
