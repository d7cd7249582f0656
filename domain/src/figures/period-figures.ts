// What happened in a month, as totals: for which codes each step of a candidate counts. They do not fall when a dossier is
// erased. A figure is added here and nowhere else; of several codes together one total is kept, never a row for a person.
import { dayOf } from '../calendar.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { reachablePhases } from '../candidate/reached.ts';
import { type Figure, neverWas } from './figure.ts';
import { notNamed } from './live-figures.ts';

/**
 * When a figure counts. `signUp`: the dossier begins. `entered`: a phase is entered for the first time. `left`: somebody
 * leaves. `status`: a step within a phase, or the one that a phase begins with. `leftWithinYear`: somebody leaves within
 * twelve months after a phase was entered for the first time; counted as of that step, in its month and with its codes.
 */
export type Happened = 'signUp' | 'entered' | 'left' | 'status' | 'leftWithinYear';

export type PeriodFigure = Figure & {
  column: string;
  at: Happened;
  /** Empty where this step is none of what the figure counts. */
  codesOf: (candidate: Candidate) => readonly string[];
};

const booked = { fresh: 'booked' } as const;
const slips =
  'Een fase of status die binnen een minuut weer is gewijzigd, telt niet: dat was een vergissing.';

/** Two codes as one, such as `zib-vo`; no code has this sign in it. */
export const pairOf = (one: string, other: string) => `${one}-${other}`;

export function readPair(pair: string): { one: string; other: string } {
  const [one = '', other = ''] = pair.split('-');
  return { one, other };
}

/** The sector that somebody prefers; who named just one has said it too. */
export function sectorOf({ primarySector, sectors }: Candidate): string {
  return primarySector ?? (sectors.length === 1 ? sectors[0] : undefined) ?? notNamed;
}

const routeAndSectorOf = (candidate: Candidate): string =>
  pairOf(routeOf(candidate), sectorOf(candidate));
const routeOf = ({ chosenRoute }: Candidate): string => chosenRoute ?? notNamed;
const ifIn =
  (phase: Candidate['phase'], code: (candidate: Candidate) => string) => (candidate: Candidate) =>
    candidate.phase === phase ? [code(candidate)] : [];
const ifStatus =
  (status: Candidate['status'], code: (candidate: Candidate) => string) => (candidate: Candidate) =>
    candidate.status === status ? [code(candidate)] : [];

export const periodFigures = {
  /** Day of the month (`01` to `31`); their sum is the month's. */
  signUpsByDay: {
    ...{ ...booked, unit: 'signUps', at: 'signUp' },
    nl: 'Aanmeldingen per dag',
    column: 'Dag',
    counts: 'Aanmeldingen langs welke weg dan ook, op de dag waarop het dossier begon.',
    leavesOut: neverWas,
    codesOf: ({ createdAt }) => [dayOf(createdAt).slice(8)],
  },
  signUpsBySource: {
    ...{ ...booked, unit: 'signUps', at: 'signUp' },
    nl: 'Hoe komen kandidaten binnen',
    column: 'Aangemeld via',
    counts: 'Aanmeldingen, naar de weg waarlangs iemand zich aanmeldde.',
    leavesOut: neverWas,
    codesOf: ({ source }) => [source],
  },
  signUpsBySector: {
    ...{ ...booked, unit: 'signUps', at: 'signUp' },
    nl: 'Aanmeldingen per sector',
    column: 'Sector',
    counts: 'Aanmeldingen, naar de sector die iemand toen het liefst wilde.',
    leavesOut: neverWas,
    codesOf: (candidate) => [sectorOf(candidate)],
  },
  enteredByPhase: {
    ...{ ...booked, unit: 'steps', at: 'entered' },
    nl: 'In een fase gekomen',
    column: 'Fase',
    counts: 'Hoe vaak iemand voor het eerst in een fase kwam. Nieuw zijn alle aanmeldingen.',
    leavesOut: `${slips} Wie in een fase terugkomt, telt niet nog een keer. ${neverWas}`,
    codesOf: ({ phase }) => [phase],
  },
  exitsByReason: {
    ...{ ...booked, unit: 'exits', at: 'left' },
    nl: 'Redenen van uitstroom',
    column: 'Reden',
    counts:
      'Hoe vaak iemand uitstroomde, naar de reden. Wie terugkwam en weer uitstroomde, telt twee keer.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ({ exit }) => (exit ? [exit.reason] : []),
  },
  exitsByPhase: {
    ...{ ...booked, unit: 'exits', at: 'left' },
    nl: 'Uitgestroomd vanuit',
    column: 'Fase',
    counts: 'Hoe vaak iemand uitstroomde, naar de fase waarin iemand toen stond.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ({ exit }) => (exit ? [exit.phaseAtExit] : []),
  },
  /** Pairs: the phase, then the reason. */
  exitsByPhaseAndReason: {
    ...{ ...booked, unit: 'exits', at: 'left' },
    nl: 'Uitgestroomd, naar laatste fase en reden',
    column: 'Fase en reden',
    counts: 'Hoe vaak iemand uitstroomde, naar de fase waarin iemand toen stond en de reden samen.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ({ exit }) => (exit ? [pairOf(exit.phaseAtExit, exit.reason)] : []),
  },
  advisedBySector: {
    ...{ ...booked, unit: 'candidates', at: 'entered' },
    nl: 'Geadviseerd',
    column: 'Sector',
    counts:
      'Kandidaten met wie het loket een intake of eerste adviesgesprek had: zij kwamen voor het eerst in Oriënteren of verder.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: (candidate) => (isFirstStep(candidate) ? [sectorOf(candidate)] : []),
  },
  matchesBySector: {
    ...{ ...booked, unit: 'steps', at: 'status' },
    nl: 'Matches',
    column: 'Sector',
    counts:
      'Hoe vaak een kandidaat de status Match kreeg: school en kandidaat willen met elkaar verder. Wie later met een andere school verdergaat, telt nog een keer.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifStatus('matched', sectorOf),
  },
  trainingByRoute: {
    ...{ ...booked, unit: 'candidates', at: 'entered' },
    nl: 'Gestart met een opleiding, naar route',
    column: 'Route',
    counts: 'Kandidaten die voor het eerst in de fase In opleiding kwamen, naar de gekozen route.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifIn('training', routeOf),
  },
  trainingBySector: {
    ...{ ...booked, unit: 'candidates', at: 'entered' },
    nl: 'Gestart met een opleiding, naar sector',
    column: 'Sector',
    counts: 'Kandidaten die voor het eerst in de fase In opleiding kwamen, naar sector.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifIn('training', sectorOf),
  },
  /** Pairs: the route, then the sector. */
  trainingByRouteAndSector: {
    ...{ ...booked, unit: 'candidates', at: 'entered' },
    nl: 'Gestart met een opleiding, naar route en sector',
    column: 'Route en sector',
    counts:
      'Kandidaten die voor het eerst in de fase In opleiding kwamen, naar route en sector samen.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifIn('training', routeAndSectorOf),
  },
  employedBySector: {
    ...{ ...booked, unit: 'candidates', at: 'entered' },
    nl: 'Aan het werk in het onderwijs',
    column: 'Sector',
    counts: 'Kandidaten die voor het eerst in de fase Werkzaam kwamen, naar sector.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifIn('employed', sectorOf),
  },
  qualifiedBySector: {
    ...{ ...booked, unit: 'steps', at: 'status' },
    nl: 'Bevoegd geworden',
    column: 'Sector',
    counts: 'Hoe vaak een kandidaat de status Werkzaam en bevoegd kreeg, naar sector.',
    leavesOut: `${slips} ${neverWas}`,
    codesOf: ifStatus('employed_qualified', sectorOf),
  },
  /** Pairs: the route, then the sector. */
  qualifiedByRouteAndSector: {
    ...{ ...booked, unit: 'steps', at: 'status' },
    nl: 'Bevoegd geworden, naar route en sector',
    column: 'Route en sector',
    counts:
      'Hoe vaak een kandidaat de status Werkzaam en bevoegd kreeg, naar de gekozen route en sector samen.',
    leavesOut: `De status Afgerond zegt alleen dat de begeleiding klaar is, en telt niet. ${slips} ${neverWas}`,
    codesOf: ifStatus('employed_qualified', routeAndSectorOf),
  },
  leftWithinYearBySector: {
    ...{ ...booked, unit: 'candidates', at: 'leftWithinYear' },
    nl: 'Binnen een jaar vertrokken',
    column: 'Sector',
    counts:
      'Kandidaten die uitstroomden binnen twaalf maanden nadat zij voor het eerst in de fase Werkzaam kwamen, uit welke fase en om welke reden dan ook, ook als er geen contact meer was. Zij tellen één keer, in de maand waarin zij begonnen en naar de sector van toen. Wie daarna terugkwam, blijft meetellen.',
    leavesOut: `Wie terugging naar een eerdere fase en niet uitstroomde, telt niet. ${slips} ${neverWas}`,
    codesOf: ifIn('employed', sectorOf),
  },
} as const satisfies Record<string, PeriodFigure>;

export type BookedMap = keyof typeof periodFigures;

/** What stands in the totals of a month: those above, and what was taken back (corrected.ts). */
export type PeriodMap = BookedMap | 'corrected';

/** One value for each; a figure that is added shows up as a type error until it is named here. */
export function perPeriodMap<Value>(make: (map: PeriodMap) => Value): Record<PeriodMap, Value> {
  return {
    signUpsByDay: make('signUpsByDay'),
    signUpsBySource: make('signUpsBySource'),
    signUpsBySector: make('signUpsBySector'),
    enteredByPhase: make('enteredByPhase'),
    exitsByReason: make('exitsByReason'),
    exitsByPhase: make('exitsByPhase'),
    exitsByPhaseAndReason: make('exitsByPhaseAndReason'),
    advisedBySector: make('advisedBySector'),
    matchesBySector: make('matchesBySector'),
    trainingByRoute: make('trainingByRoute'),
    trainingBySector: make('trainingBySector'),
    trainingByRouteAndSector: make('trainingByRouteAndSector'),
    employedBySector: make('employedBySector'),
    qualifiedBySector: make('qualifiedBySector'),
    qualifiedByRouteAndSector: make('qualifiedByRouteAndSector'),
    leftWithinYearBySector: make('leftWithinYearBySector'),
    corrected: make('corrected'),
  };
}

/** In the order in which they are defined. */
export const bookedMaps = Object.keys(periodFigures).filter(isBookedMap);

function isBookedMap(name: string): name is BookedMap {
  return name in periodFigures;
}

/** Whether no phase after the first was entered before this one. */
function isFirstStep({ phase, reachedAt = {} }: Candidate): boolean {
  const isOne = reachablePhases.some((one) => one === phase);
  return isOne && Object.keys(reachedAt).length === 1;
}
