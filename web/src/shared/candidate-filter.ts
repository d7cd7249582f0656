// The filter of the candidate list as it stands in the address, and which candidates it lets through. The figures
// link with it, so a figure and the list that it opens must count the same.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { audienceSchema } from '@instroom/domain/codes/audience.ts';
import { exitReasonSchema } from '@instroom/domain/codes/exit-reason.ts';
import { municipalityCodeSchema } from '@instroom/domain/codes/municipality.ts';
import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import { priorEducationSchema } from '@instroom/domain/codes/prior-education.ts';
import { qualificationSchema } from '@instroom/domain/codes/qualification.ts';
import { routeSchema } from '@instroom/domain/codes/route.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { sourceSchema } from '@instroom/domain/codes/source.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import { slugSchema } from '@instroom/domain/custom/custom-value.ts';
import { type LiveMap, notNamed } from '@instroom/domain/stats/candidate-counters.ts';
import { z } from 'zod';
import { matchesOwnFilters, ownFilterSchema } from './own-filter.ts';
import { findsRows, type Searched } from './roster/search-words.ts';

export const everybody = 'alle';

/** What can be filtered on, by its name in the address. Without a phase: everybody who is still under way. */
const choices = {
  fase: z.enum([...phaseSchema.options, everybody]),
  /** Of the base, or the region's own. */
  status: slugSchema,
  sector: sectorSchema,
  hoofdsector: z.enum([...sectorSchema.options, notNamed]),
  vak: subjectSchema,
  bevoegdheid: qualificationSchema,
  route: routeSchema,
  situatie: z.enum([...audienceSchema.options, notNamed]),
  opleiding: priorEducationSchema.or(z.literal(notNamed)),
  gemeente: municipalityCodeSchema.or(z.literal(notNamed)),
  bron: sourceSchema,
  reden: exitReasonSchema,
  'laatste-fase': phaseSchema,
};
export type FilterName = keyof typeof choices;
export const filterNames = [
  'fase',
  'status',
  'sector',
  'hoofdsector',
  'vak',
  'bevoegdheid',
  'route',
  'situatie',
  'opleiding',
  'gemeente',
  'bron',
  'reden',
  'laatste-fase',
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
  bevoegdheid: lenient(choices.bevoegdheid),
  route: lenient(choices.route),
  situatie: lenient(choices.situatie),
  opleiding: lenient(choices.opleiding),
  gemeente: lenient(choices.gemeente),
  bron: lenient(choices.bron),
  reden: lenient(choices.reden),
  'laatste-fase': lenient(choices['laatste-fase']),
  /** Own fields of the region, see `own-filter.ts`. */
  eigen: lenient(ownFilterSchema),
  sorteer: lenient(z.enum(sortOrders)),
  aflopend: lenient(z.literal('ja')),
  /** The table, where nothing else is said. */
  weergave: lenient(z.literal('bord')),
  /** Which phase of the board a phone shows. */
  kolom: lenient(phaseSchema),
});
export type CandidateSearch = z.infer<typeof candidateSearchSchema>;

type Filtered = Pick<
  Candidate,
  | 'phase'
  | 'status'
  | 'ownStatus'
  | 'sectors'
  | 'primarySector'
  | 'subjects'
  | 'qualificationsSought'
  | 'routes'
  | 'chosenRoute'
  | 'audience'
  | 'priorEducation'
  | 'municipalityCode'
  | 'source'
  | 'custom'
> & {
  exit?: Pick<NonNullable<Candidate['exit']>, 'reason' | 'phaseAtExit'> | undefined;
} & Searched;

/** A test of candidates, for one search: what it needs of the search is made once. */
export function passes(search: CandidateSearch): (candidate: Filtered) => boolean {
  const asked = filterNames.flatMap((name): [Exclude<FilterName, 'fase'>, string][] => {
    const code = search[name];
    return name !== 'fase' && code ? [[name, code]] : [];
  });
  const isFound = search.zoek ? findsRows(search.zoek) : () => true;
  return (candidate) =>
    inPhase(candidate, search) &&
    asked.every(([name, code]) => codesOf(candidate, name).includes(code)) &&
    (!search.eigen || matchesOwnFilters(candidate.custom, search.eigen)) &&
    isFound(candidate);
}

/** Whether the list shows less than everybody under way. */
export function isFiltered(search: CandidateSearch): boolean {
  const names = [...filterNames, 'zoek', 'eigen'] as const;
  return names.some((name) => search[name] !== undefined);
}

/** Only who left has a reason for it, so asking for one asks for them. */
export function asksForExit(search: CandidateSearch): boolean {
  return search.reden !== undefined || search['laatste-fase'] !== undefined;
}

function inPhase({ phase }: Filtered, search: CandidateSearch): boolean {
  if (search.fase === everybody) return true;
  if (search.fase) return phase === search.fase;
  return phase !== 'exited' || asksForExit(search);
}

/** Under which codes of a filter a candidate stands. */
function codesOf(candidate: Filtered, name: Exclude<FilterName, 'fase'>): readonly string[] {
  const exit = candidate.phase === 'exited' ? candidate.exit : undefined;
  switch (name) {
    case 'status':
      return [candidate.status, candidate.ownStatus ?? candidate.status];
    case 'sector':
      return candidate.sectors;
    case 'hoofdsector':
      return [candidate.primarySector ?? notNamed];
    case 'vak':
      return candidate.subjects;
    case 'bevoegdheid':
      return candidate.qualificationsSought;
    case 'route':
      return candidate.chosenRoute ? [candidate.chosenRoute] : candidate.routes;
    case 'situatie':
      return [candidate.audience ?? notNamed];
    case 'opleiding':
      return [candidate.priorEducation ?? notNamed];
    case 'gemeente':
      return [candidate.municipalityCode ?? notNamed];
    case 'bron':
      return [candidate.source];
    case 'reden':
      return exit ? [exit.reason] : [];
    case 'laatste-fase':
      return exit ? [exit.phaseAtExit] : [];
  }
}

/** The filter of each figure: the list can show whom it counts. */
const filterOfMap = {
  byPhase: 'fase',
  byStatus: 'status',
  bySector: 'sector',
  byPrimarySector: 'hoofdsector',
  bySubject: 'vak',
  byQualificationSought: 'bevoegdheid',
  byRoute: 'route',
  byAudience: 'situatie',
  byEducation: 'opleiding',
  bySource: 'bron',
  byMunicipality: 'gemeente',
  byExitReason: 'reden',
  byExitPhase: 'laatste-fase',
  byCustom: 'eigen',
} as const satisfies Record<LiveMap, keyof CandidateSearch>;

/** The filter that shows exactly the candidates who count for a figure. */
export function searchOfFigure(map: LiveMap, code: string): CandidateSearch {
  // The figures of statuses count every dossier, also of who left.
  const left = map === 'byStatus' && code === 'exited';
  return candidateSearchSchema.parse({ [filterOfMap[map]]: code, ...(left && { fase: code }) });
}
