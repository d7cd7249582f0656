// What a figure is: its name, what counts and what does not, in which unit, and how fresh it is. Counting, recount, screen,
// explanation, export and docs/figures.md all follow from these definitions.
import type { CodeItem } from '../codes/code-list.ts';

/** `one` and `nl` as they follow a number. */
export const figureUnits = [
  { code: 'candidates', nl: 'kandidaten', one: 'kandidaat' },
  /** Of which somebody may have several, so that their sum is more than there are people. */
  { code: 'choices', nl: 'keuzes', one: 'keuze' },
  { code: 'signUps', nl: 'aanmeldingen', one: 'aanmelding' },
  { code: 'steps', nl: 'stappen', one: 'stap' },
  { code: 'exits', nl: 'keer uitgestroomd', one: 'keer uitgestroomd' },
  { code: 'dossiers', nl: 'dossiers', one: 'dossier' },
  { code: 'attendances', nl: 'keer gekomen', one: 'keer gekomen' },
  { code: 'activities', nl: 'activiteiten', one: 'activiteit' },
  { code: 'people', nl: 'mensen', one: 'mens' },
  { code: 'schoolLinks', nl: 'contacten met scholen', one: 'contact met een school' },
  { code: 'tasks', nl: 'taken', one: 'taak' },
  { code: 'positions', nl: 'vacatures', one: 'vacature' },
  { code: 'schools', nl: 'scholen', one: 'school' },
  { code: 'submissions', nl: 'inzendingen', one: 'inzending' },
] as const satisfies readonly (CodeItem & { one: string })[];
export type FigureUnit = (typeof figureUnits)[number]['code'];

export const freshnesses = [
  { code: 'live', nl: 'Dit getal loopt direct mee met elke wijziging.' },
  { code: 'booked', nl: 'Dit getal wordt direct geboekt en blijft staan, ook als iemand weggaat.' },
  { code: 'asOf', nl: 'Dit getal wordt berekend op het moment dat u kijkt.' },
] as const satisfies readonly CodeItem[];
export type Freshness = (typeof freshnesses)[number]['code'];

/** Of every figure that counts sign-ups: what falls away from it later. */
export const neverWas =
  'Spam, tests en dubbele aanmeldingen tellen niet mee, zodra het dossier daarom is gesloten.';

export type Figure = {
  /** Its name, as a heading. */
  nl: string;
  /** What counts, in sentences. */
  counts: string;
  /** What does not, though somebody might think so. */
  leavesOut?: string;
  unit: FigureUnit;
  fresh: Freshness;
};

/** Freshness goes along: nobody should have to guess how old a number is. */
export function explained({ counts, leavesOut, fresh }: Figure): string {
  return [counts, leavesOut, freshnesses.find(({ code }) => code === fresh)?.nl]
    .filter(Boolean)
    .join(' ');
}

/** Of two figures beside each other, each under the heading of its column. */
export function explainedTogether(
  one: Figure & { column: string },
  other: Figure & { column: string },
): string {
  const part = ({ column, ...figure }: Figure & { column: string }) =>
    `${column}: ${lowerFirst(explained(figure))}`;
  return `${part(one)} ${part(other)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
