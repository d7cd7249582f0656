// The filter of the candidate list as it stands in the address, and which candidates it lets through: of each filter any
// of its values, and every filter. The figures link with it, so a figure and the list that it opens must count the same.
import { dayAfter, startOfDay } from '@instroom/domain/calendar.ts';
import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import { cohortPattern, isOfCohort } from '@instroom/domain/insight/cohort.ts';
import { z } from 'zod';
import { columnsSchema, sortSchema } from './candidate-columns.ts';
import {
  choices,
  codesOf,
  everybody,
  type Filtered,
  type FilterName,
  filterNames,
  oneself,
} from './filter-codes.ts';
import type { FilterContext } from './filter-context.ts';
import { readValues, valuesSchema } from './filter-values.ts';
import { ownFilterSchema, ownFilterTest } from './own-filter.ts';
import { findsRows, type Searched } from './roster/search-words.ts';

/** For at least so many days nobody was in contact, as `daysSilent` counts them. */
export const silentDays = ['14', '30', '60', '90', '180'] as const;

/** A value that is not known, in an old or mistyped address, is ignored. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

export const candidateSearchSchema = z.object({
  zoek: lenient(z.string().max(200)),
  fase: valuesSchema(choices.fase),
  status: valuesSchema(choices.status),
  eigenaar: valuesSchema(choices.eigenaar),
  sector: valuesSchema(choices.sector),
  hoofdsector: valuesSchema(choices.hoofdsector),
  vak: valuesSchema(choices.vak),
  bevoegdheid: valuesSchema(choices.bevoegdheid),
  heeft: valuesSchema(choices.heeft),
  bevoegd: valuesSchema(choices.bevoegd),
  route: valuesSchema(choices.route),
  situatie: valuesSchema(choices.situatie),
  opleiding: valuesSchema(choices.opleiding),
  gemeente: valuesSchema(choices.gemeente),
  bron: valuesSchema(choices.bron),
  label: valuesSchema(choices.label),
  stil: lenient(z.enum(silentDays)),
  scholen: valuesSchema(choices.scholen),
  aandacht: valuesSchema(choices.aandacht),
  reactie: valuesSchema(choices.reactie),
  bewaren: valuesSchema(choices.bewaren),
  ontbreekt: valuesSchema(choices.ontbreekt),
  reden: valuesSchema(choices.reden),
  'laatste-fase': valuesSchema(choices['laatste-fase']),
  bereikt: valuesSchema(choices.bereikt),
  formulier: valuesSchema(choices.formulier),
  /** In which year, or which month of it, somebody came. */
  jaar: lenient(z.string().regex(cohortPattern)),
  /** Own fields of the region, see `own-filter.ts`. */
  eigen: lenient(ownFilterSchema),
  sorteer: lenient(sortSchema),
  aflopend: lenient(z.literal('ja')),
  kolommen: columnsSchema,
  /** The table, where nothing else is said. */
  weergave: lenient(z.literal('bord')),
  /** Which phase of the board a phone shows. */
  kolom: lenient(phaseSchema),
});
export type CandidateSearch = z.infer<typeof candidateSearchSchema>;

type Test = (candidate: Filtered & Searched) => boolean;

/** A test of candidates, for one search: what it needs of the search is made once. */
export function passes(search: CandidateSearch, context: FilterContext): Test {
  const tests: Test[] = [inPhase(search)];
  for (const name of filterNames) {
    if (name === 'fase' || search[name] === undefined) continue;
    const asked = new Set(readValues(search[name]));
    if (name === 'eigenaar' && asked.has(oneself)) asked.add(context.uid);
    tests.push((candidate) => codesOf(candidate, name, context).some((code) => asked.has(code)));
  }
  if (search.stil) tests.push(isSilent(Number(search.stil), context.today));
  if (search.jaar) tests.push(isOfCohort(search.jaar));
  if (search.eigen) {
    const matches = ownFilterTest(search.eigen);
    tests.push(({ custom }) => matches(custom));
  }
  if (search.zoek) tests.push(findsRows(search.zoek));
  return (candidate) => tests.every((test) => test(candidate));
}

/** Who left stands in a column of the board, so without a phase that is asked for, everybody is. */
export function ofBoard(search: CandidateSearch): CandidateSearch {
  return { ...search, fase: search.fase ?? everybody };
}

/** Whether the list shows less than everybody under way. */
export function isFiltered(search: CandidateSearch): boolean {
  const names = [...filterNames, 'stil', 'jaar', 'zoek', 'eigen'] as const;
  return names.some((name) => search[name] !== undefined);
}

/** Only who left has a reason for it, so asking for one asks for them. */
export function asksForExit(search: CandidateSearch): boolean {
  return search.reden !== undefined || search['laatste-fase'] !== undefined;
}

function inPhase(search: CandidateSearch): Test {
  const asked = new Set(readValues(search.fase));
  if (asked.has(everybody)) return () => true;
  if (asked.size > 0) return ({ phase }) => asked.has(phase);
  const alsoLeft = asksForExit(search);
  return ({ phase }) => phase !== 'exited' || alsoLeft;
}

/** The same as counting the days of each candidate, by one moment for all of them. */
function isSilent(days: number, today: string): Test {
  const from = startOfDay(dayAfter(today, 1 - days));
  return ({ lastContactAt, phaseSince }) => (lastContactAt ?? phaseSince) < from;
}

/** The filter of each figure: the list can show whom it counts. */
export const filterOfMap = {
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
} as const satisfies Record<LiveMap, FilterName | 'eigen'>;

/** The filter that shows exactly the candidates who count for a figure. */
export function searchOfFigure(map: LiveMap, code: string): CandidateSearch {
  // The figures of statuses count every dossier, also of who left.
  const left = map === 'byStatus' && code === 'exited';
  return candidateSearchSchema.parse({ [filterOfMap[map]]: code, ...(left && { fase: code }) });
}
