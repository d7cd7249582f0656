// Where organizations come from: which sources there are, how often each is asked, and what would be too much change at
// once. The figures behind the limits: docs/reference-data.md.
import { z } from 'zod';
import { type CodeOf, codeSchema } from '../codes/code-list.ts';

export type SourceLimits = {
  /** Fewer records than this is no good answer, whatever came before. */
  minRecords: number;
  /** The most that may be missing at once: the larger of a number and a share of what was known. */
  maxMissing: { count: number; share: number };
  /** The most rows that may be unusable, as a share of all. */
  maxRejectedShare: number;
  /** Bytes of one answer. */
  maxBytes: number;
};

const limits: SourceLimits = {
  minRecords: 1,
  maxMissing: { count: 25, share: 0.01 },
  maxRejectedShare: 0.005,
  maxBytes: 60_000_000,
};

/** `everyDays`: how often the nightly run asks it. `staleAfterDays`: from when old data are a matter for alarm. */
export const sources = [
  { code: 'duo-po', nl: 'DUO basisonderwijs', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'duo-vo', nl: 'DUO voortgezet onderwijs', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'duo-so', nl: 'DUO speciaal (basis)onderwijs', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'duo-mbo', nl: 'DUO mbo-instellingen', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'duo-ho', nl: 'DUO hbo en wo', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'duo-boards', nl: 'DUO schoolbesturen', everyDays: 1, staleAfterDays: 45, limits },
  { code: 'hovi', nl: 'HOVI', everyDays: 7, staleAfterDays: 15, limits },
  {
    code: 'kiesmbo',
    nl: 'KiesMBO',
    everyDays: 1,
    staleAfterDays: 8,
    limits: { ...limits, maxBytes: 250_000_000 },
  },
  { code: 'onderwijsloket', nl: 'Onderwijsloket', everyDays: 1, staleAfterDays: 8, limits },
  // Files that somebody brings; nothing fetches them, so they do not grow stale.
  { code: 'file-organizations', nl: 'Bestand met andere organisaties', limits },
  { code: 'file-desks', nl: 'Bestand met regioloketten', limits },
  { code: 'file-coordinates', nl: 'Bestand met coördinaten', limits },
] as const satisfies readonly Source[];

export type Source = {
  code: string;
  nl: string;
  everyDays?: number;
  staleAfterDays?: number;
  limits: SourceLimits;
};

export const sourceIdSchema = codeSchema(sources);
export type SourceId = CodeOf<typeof sources>;

export function sourceOf(sourceId: SourceId): Source {
  const source = sources.find(({ code }) => code === sourceId);
  if (!source) throw new Error(`no source ${sourceId}`);
  return source;
}

/** Terms under which a source lets its data be used; `licence` is shown beside them. */
export const licenceSchema = z.enum(['cc0', 'terms', 'own']);
