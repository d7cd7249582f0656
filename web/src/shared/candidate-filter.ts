// The filter of the candidate list as it stands in the address, and which candidates it lets through. The figures
// link with it, so a figure and the list that it opens must count the same.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { matchesTokens } from '@instroom/domain/candidate/name.ts';
import { phaseSchema, statusSchema } from '@instroom/domain/codes/phase.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { sourceSchema } from '@instroom/domain/codes/source.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { type LiveMap, noPrimarySector } from '@instroom/domain/stats/candidate-counters.ts';
import { z } from 'zod';

export const everybody = 'alle';

/** What can be filtered on, by its name in the address. Without a phase: everybody who is still under way. */
const choices = {
  fase: z.enum([...phaseSchema.options, everybody]),
  status: statusSchema,
  sector: sectorSchema,
  hoofdsector: z.enum([...sectorSchema.options, noPrimarySector]),
  vak: subjectSchema,
  bron: sourceSchema,
};
export type FilterName = keyof typeof choices;
export const filterNames = [
  'fase',
  'status',
  'sector',
  'hoofdsector',
  'vak',
  'bron',
] as const satisfies FilterName[];

export const sortOrders = ['naam', 'fase', 'sinds', 'aangemeld'] as const;

/** A value that is not known, in an old or mistyped address, is ignored. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

export const candidateSearchSchema = z.object({
  zoek: lenient(z.string().max(200)),
  fase: lenient(choices.fase),
  status: lenient(choices.status),
  sector: lenient(choices.sector),
  hoofdsector: lenient(choices.hoofdsector),
  vak: lenient(choices.vak),
  bron: lenient(choices.bron),
  sorteer: lenient(z.enum(sortOrders)),
  aflopend: lenient(z.literal('ja')),
});
export type CandidateSearch = z.infer<typeof candidateSearchSchema>;

type Filtered = Pick<
  Candidate,
  'phase' | 'status' | 'sectors' | 'primarySector' | 'subjects' | 'source' | 'nameTokens'
>;

export function matchesSearch(candidate: Filtered, search: CandidateSearch): boolean {
  return (
    inPhase(candidate, search.fase) &&
    (!search.status || candidate.status === search.status) &&
    (!search.sector || candidate.sectors.includes(search.sector)) &&
    (!search.hoofdsector || (candidate.primarySector ?? noPrimarySector) === search.hoofdsector) &&
    (!search.vak || candidate.subjects.includes(search.vak)) &&
    (!search.bron || candidate.source === search.bron) &&
    (!search.zoek || matchesTokens(candidate.nameTokens, search.zoek))
  );
}

function inPhase(candidate: Filtered, fase: CandidateSearch['fase']): boolean {
  if (fase === everybody) return true;
  return fase ? candidate.phase === fase : candidate.phase !== 'exited';
}

/** The figures of which the list can show whom they count. */
export const listedMaps = [
  'byPhase',
  'byStatus',
  'bySector',
  'byPrimarySector',
  'bySubject',
  'bySource',
] as const satisfies LiveMap[];
export type ListedMap = (typeof listedMaps)[number];

/** The filter that shows exactly the candidates who count for a figure. */
export function searchOfFigure(map: ListedMap, code: string): CandidateSearch {
  switch (map) {
    case 'byPhase':
      return candidateSearchSchema.parse({ fase: code });
    case 'byStatus':
      // This map counts every dossier, also of who left.
      return candidateSearchSchema.parse({
        status: code,
        ...(code === 'exited' && { fase: code }),
      });
    case 'bySector':
      return candidateSearchSchema.parse({ sector: code });
    case 'byPrimarySector':
      return candidateSearchSchema.parse({ hoofdsector: code });
    case 'bySubject':
      return candidateSearchSchema.parse({ vak: code });
    case 'bySource':
      return candidateSearchSchema.parse({ bron: code });
  }
}
