// The figures of now: for which codes a candidate counts. A figure is added here and nowhere else.
import type { Candidate } from '../candidate/candidate.ts';
import { ownCodes } from '../custom/own-code.ts';
import type { Figure } from './figure.ts';

/** Where somebody counts who has not named what a figure is about, so that its parts add up to the whole. */
export const notNamed = 'not_named';

/**
 * Whom a figure is about. `underWay`: who left is no longer a potential teacher of mathematics. `left`: who left and
 * whose dossier is still there.
 */
type Whom = 'everybody' | 'underWay' | 'left';

/** As much of somebody as figures count by; the roster holds it as well, so that both count by one definition. */
export type Counted = Pick<
  Candidate,
  | 'phase'
  | 'status'
  | 'sectors'
  | 'primarySector'
  | 'subjects'
  | 'qualificationsSought'
  | 'routes'
  | 'chosenRoute'
  | 'audience'
  | 'priorEducation'
  | 'source'
  | 'municipalityCode'
  | 'custom'
> & { exit?: Pick<NonNullable<Candidate['exit']>, 'reason' | 'phaseAtExit'> | undefined };

export type LiveFigure = Figure & {
  /** What the codes are, above their names in a table. */
  column: string;
  whom: Whom;
  codesOf: (candidate: Counted) => readonly string[];
};

const live = { fresh: 'live' } as const;
const one = { unit: 'candidates' } as const;
const several = { unit: 'choices' } as const;

export const liveFigures = {
  byPhase: {
    ...{ ...live, ...one, whom: 'everybody' },
    nl: 'Kandidaten per fase',
    column: 'Fase',
    counts: 'In welke fase de kandidaten nu staan. Iedere kandidaat telt in één fase.',
    codesOf: ({ phase }) => [phase],
  },
  byStatus: {
    ...{ ...live, ...one, whom: 'everybody' },
    nl: 'Kandidaten per status',
    column: 'Status',
    counts:
      'Welke status de kandidaten binnen hun fase nu hebben. Iedere kandidaat telt bij één status. Een eigen status van de regio telt bij de status waar die onder valt.',
    codesOf: ({ status }) => [status],
  },
  bySector: {
    ...{ ...live, ...several, whom: 'underWay' },
    nl: 'Genoemde sectoren',
    column: 'Sector',
    counts:
      'Alle kandidaten in begeleiding die deze sector noemen. Wie meer sectoren noemt, telt bij elke sector.',
    leavesOut: 'Wie geen sector noemt, telt hier niet mee.',
    codesOf: ({ sectors }) => sectors,
  },
  byPrimarySector: {
    ...{ ...live, ...one, whom: 'underWay' },
    nl: 'Voorkeurssector',
    column: 'Sector',
    counts:
      'Kandidaten in begeleiding, naar de sector die zij het liefst willen. Iedere kandidaat telt één keer.',
    codesOf: ({ primarySector }) => [primarySector ?? notNamed],
  },
  bySubject: {
    ...{ ...live, ...several, whom: 'underWay' },
    nl: 'Potentiële docenten per vak',
    column: 'Vak',
    counts:
      'Kandidaten in begeleiding, naar het vak dat zij willen geven. Wie meer vakken kiest, telt bij elk vak.',
    leavesOut: 'Wie geen vak noemt, telt hier niet mee.',
    codesOf: ({ subjects }) => subjects,
  },
  byQualificationSought: {
    ...{ ...live, ...several, whom: 'underWay' },
    nl: 'Gewenste bevoegdheid',
    column: 'Bevoegdheid',
    counts:
      'Kandidaten in begeleiding, naar de bevoegdheid die zij willen halen. Wie meer bevoegdheden noemt, telt bij elke bevoegdheid.',
    leavesOut: 'Wie er geen noemt, telt hier niet mee.',
    codesOf: ({ qualificationsSought }) => qualificationsSought,
  },
  byRoute: {
    ...{ ...live, ...several, whom: 'underWay' },
    nl: 'Route naar een bevoegdheid',
    column: 'Route',
    counts:
      'Kandidaten in begeleiding. Wie een route heeft gekozen, telt alleen bij die route. Wie nog niet heeft gekozen, telt bij elke route die mogelijk is.',
    codesOf: ({ chosenRoute, routes }) => (chosenRoute ? [chosenRoute] : routes),
  },
  byAudience: {
    ...{ ...live, ...one, whom: 'underWay' },
    nl: 'Situatie',
    column: 'Situatie',
    counts:
      'Kandidaten in begeleiding, naar de situatie van waaruit zij naar het onderwijs komen. Iedere kandidaat telt één keer.',
    codesOf: ({ audience }) => [audience ?? notNamed],
  },
  byEducation: {
    ...{ ...live, ...one, whom: 'underWay' },
    nl: 'Hoogste opleiding',
    column: 'Opleiding',
    counts:
      'Kandidaten in begeleiding, naar de hoogste opleiding die zij hebben afgemaakt. Iedere kandidaat telt één keer.',
    codesOf: ({ priorEducation }) => [priorEducation ?? notNamed],
  },
  bySource: {
    ...{ ...live, ...one, whom: 'underWay' },
    nl: 'Hoe kandidaten zich aanmeldden',
    column: 'Aangemeld via',
    counts:
      'Kandidaten in begeleiding, naar de weg waarlangs zij zich aanmeldden. Iedere kandidaat telt één keer.',
    codesOf: ({ source }) => [source],
  },
  byMunicipality: {
    ...{ ...live, ...one, whom: 'underWay' },
    nl: 'Woongemeente',
    column: 'Gemeente',
    counts:
      'Kandidaten in begeleiding, naar de gemeente waar zij wonen. Iedere kandidaat telt één keer.',
    codesOf: ({ municipalityCode }) => [municipalityCode ?? notNamed],
  },
  byExitReason: {
    ...{ ...live, unit: 'dossiers', whom: 'left' },
    nl: 'Reden van wie is uitgestroomd',
    column: 'Reden',
    counts:
      'Dossiers van uitgestroomde kandidaten die er nu nog zijn, naar de reden van uitstroom. Spam, tests en dubbele aanmeldingen staan erbij.',
    leavesOut: 'Wie al is verwijderd, telt niet meer mee.',
    codesOf: ({ exit }) => (exit ? [exit.reason] : []),
  },
  byExitPhase: {
    ...{ ...live, unit: 'dossiers', whom: 'left' },
    nl: 'Laatste fase van wie is uitgestroomd',
    column: 'Fase',
    counts:
      'Dossiers van uitgestroomde kandidaten die er nu nog zijn, naar de fase waarin zij stonden toen zij uitstroomden.',
    leavesOut: 'Wie al is verwijderd, telt niet meer mee.',
    codesOf: ({ exit }) => (exit ? [exit.phaseAtExit] : []),
  },
  /** By `ownCode`. It means something in that region only. */
  byCustom: {
    ...{ ...live, ...several, whom: 'underWay' },
    nl: 'Eigen velden van de regio',
    column: 'Antwoord',
    counts:
      'Kandidaten in begeleiding, naar wat bij een eigen veld van de regio is gekozen. Wie meer kiest, telt bij elk antwoord.',
    leavesOut: 'Vrije tekst, getallen en datums tellen niet mee.',
    codesOf: ({ custom }) => ownCodes(custom),
  },
} as const satisfies Record<string, LiveFigure>;

export type LiveMap = keyof typeof liveFigures;

/** One value for each; a figure that is added shows up as a type error wherever values are named one by one. */
export function perLiveMap<Value>(make: (map: LiveMap) => Value): Record<LiveMap, Value> {
  return {
    byPhase: make('byPhase'),
    byStatus: make('byStatus'),
    bySector: make('bySector'),
    byPrimarySector: make('byPrimarySector'),
    bySubject: make('bySubject'),
    byQualificationSought: make('byQualificationSought'),
    byRoute: make('byRoute'),
    byAudience: make('byAudience'),
    byEducation: make('byEducation'),
    bySource: make('bySource'),
    byMunicipality: make('byMunicipality'),
    byExitReason: make('byExitReason'),
    byExitPhase: make('byExitPhase'),
    byCustom: make('byCustom'),
  };
}

/** In the order in which they are defined. */
export const liveMaps = Object.keys(liveFigures).filter(isLiveMap);

function isLiveMap(name: string): name is LiveMap {
  return name in liveFigures;
}

/** Whether a figure is about this candidate at all. */
export function isCountedIn(
  { whom }: Pick<LiveFigure, 'whom'>,
  { phase }: Pick<Candidate, 'phase'>,
): boolean {
  if (whom === 'everybody') return true;
  return (phase === 'exited') === (whom === 'left');
}
