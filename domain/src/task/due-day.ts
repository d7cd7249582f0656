// The day that somebody means by "vrijdag", "over 2 weken" or "12 maart", as the day of which people say such things.
import { dayAfter, monthsAfter, weekOf, workingDayAfter } from '../calendar.ts';
import {
  afterWord,
  dayPrefixes,
  endWords,
  monthWords,
  nearDayWords,
  nextWords,
  numberWords,
  periodWords,
  weekdayWords,
} from '../codes/day-words.ts';

/** A day, and from where to where in the text it was named. */
export type FoundDay = { day: string; from: number; to: number };

type Words = Record<string, string | undefined>;
type Phrase = {
  /** Written with named groups. */
  pattern: string;
  dayOf: (words: Words, today: string) => string | undefined;
};

const oneOf = (words: readonly string[]) => words.toSorted(byLength).join('|');
const byLength = (one: string, other: string) => other.length - one.length;
const weekday = `(?<weekday>${oneOf(weekdayWords.flat())})`;
/** "zo" and "do" are words of their own; short forms are days only where a line ends. */
const wholeWeekday = `(?<weekday>${oneOf(weekdayWords.map(([whole]) => whole))})`;
const month = `(?<month>${oneOf(monthWords.flat())})\\.?`;
const count = `(?<count>\\d{1,3}|${oneOf(Object.keys(numberWords))})`;
const period = (kinds: readonly (keyof typeof periodWords)[]) =>
  oneOf(kinds.flatMap((kind) => [...periodWords[kind]]));

/** The first that fits is meant, so a longer phrase stands before one that it begins with. */
const phrases: readonly Phrase[] = [
  {
    pattern: '(?<year>\\d{4})-(?<number>\\d{1,2})-(?<date>\\d{1,2})',
    dayOf: ({ year, number, date }) => dateOf(Number(year), Number(number), Number(date)),
  },
  {
    pattern: '(?<date>\\d{1,2})[-/](?<number>\\d{1,2})(?:[-/](?<year>\\d{4}|\\d{2}))?',
    dayOf: ({ date, number, year }, today) =>
      inYear({ date: Number(date), month: Number(number), year }, today),
  },
  {
    pattern: `(?<date>\\d{1,2}) ${month}(?: (?<year>\\d{4}))?`,
    dayOf: ({ date, month: name, year }, today) =>
      inYear({ date: Number(date), month: 1 + indexIn(monthWords, name), year }, today),
  },
  {
    pattern: `${afterWord} (?:${count} )?(?<period>${period(['day', 'workingDay', 'week', 'month', 'year'])})`,
    dayOf: ({ count: amount, period: name }, today) => later(today, numberOf(amount), name),
  },
  {
    pattern: `(?:${oneOf(nextWords)}) week ${weekday}`,
    dayOf: ({ weekday: name }, today) => weekOf(dayAfter(today, 7))[indexIn(weekdayWords, name)],
  },
  {
    pattern: `(?:${oneOf(nextWords)}) (?<period>${periodWords.week[0]}|${periodWords.month[0]})`,
    dayOf: ({ period: name }, today) =>
      name === periodWords.week[0] ? weekOf(dayAfter(today, 7))[0] : firstOfMonth(today, 1),
  },
  {
    pattern: `(?:${oneOf(endWords)}) (?<period>${periodWords.week[0]}|${periodWords.month[0]})`,
    dayOf: ({ period: name }, today) =>
      name === periodWords.week[0] ? endOfWeek(today) : dayAfter(firstOfMonth(today, 1), -1),
  },
  {
    pattern: `(?:(?:${oneOf(nextWords)}) )?${wholeWeekday}`,
    dayOf: ({ weekday: name }, today) => nextWeekday(today, indexIn(weekdayWords, name)),
  },
  {
    pattern: `${weekday}(?=\\s*$)`,
    dayOf: ({ weekday: name }, today) => nextWeekday(today, indexIn(weekdayWords, name)),
  },
  {
    pattern: `(?<near>${oneOf(Object.keys(nearDayWords))})`,
    dayOf: ({ near }, today) => dayAfter(today, valueIn(nearDayWords, near) ?? 0),
  },
];

const prefix = `(?:(?:${oneOf(dayPrefixes)}) )?`;
const searches = phrases.map(({ pattern, dayOf }) => ({
  search: new RegExp(`(?<![\\p{L}\\d/-])${prefix}${pattern}(?![\\p{L}\\d/-])`, 'giu'),
  dayOf,
}));

/**
 * The last day that a text names, since that is how people end a line; nothing where it names none that exists. `today`:
 * `YYYY-MM-DD`. A weekday is the next one after today, a date without a year the next one from today on.
 */
export function findDueDay(text: string, today: string): FoundDay | undefined {
  let found: FoundDay | undefined;
  for (const { search, dayOf } of searches)
    for (const match of text.matchAll(search)) {
      const named = { from: match.index, to: match.index + match[0].length };
      const isMeant = !found || named.from >= found.to;
      const day = isMeant ? dayOf(lowered(match.groups), today) : undefined;
      if (day) found = { ...named, day };
    }
  return found;
}

/** The day that a text is, and nothing else. */
export function readDueDay(text: string, today: string): string | undefined {
  const asked = text.trim();
  const found = findDueDay(asked, today);
  return found?.from === 0 && found.to === asked.length ? found.day : undefined;
}

function lowered(groups: Words | undefined): Words {
  const words = Object.entries(groups ?? {});
  return Object.fromEntries(words.map(([name, word]) => [name, word?.toLowerCase()]));
}

function indexIn(names: readonly (readonly string[])[], word: string | undefined): number {
  return names.findIndex((forms) => word !== undefined && forms.includes(word));
}

function valueIn(values: Readonly<Record<string, number>>, word = ''): number | undefined {
  return values[word];
}

/** "over een week" and "over week" alike. */
function numberOf(word = '1'): number {
  return valueIn(numberWords, word) ?? Number(word);
}

/** Nothing where there is no such date, such as 31 April. */
function dateOf(year: number, month: number, date: number): string | undefined {
  const day = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(date).padStart(2, '0'),
  ].join('-');
  const moment = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day
    ? undefined
    : day;
}

type NamedDate = { date: number; month: number; year: string | undefined };

function inYear({ date, month, year }: NamedDate, today: string): string | undefined {
  if (year) return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  const thisYear = Number(today.slice(0, 4));
  // The 29th of February comes in four years at most, or in eight over a century.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dateOf(thisYear + ahead, month, date);
    if (day && day >= today) return day;
  }
  return undefined;
}

function nextWeekday(today: string, index: number): string | undefined {
  const day = weekOf(today)[index];
  return day && day <= today ? dayAfter(day, 7) : day;
}

/** Friday; from Friday on the one after. */
function endOfWeek(today: string): string | undefined {
  return nextWeekday(today, 4);
}

function firstOfMonth(day: string, monthsLater: number): string {
  return monthsAfter(`${day.slice(0, 7)}-01`, monthsLater);
}

function later(today: string, count: number, word: string | undefined): string | undefined {
  const is = (kind: keyof typeof periodWords) => indexIn([periodWords[kind]], word) === 0;
  if (is('day')) return dayAfter(today, count);
  if (is('week')) return dayAfter(today, 7 * count);
  if (is('month')) return monthsAfter(today, count);
  if (is('year')) return monthsAfter(today, 12 * count);
  return is('workingDay') ? workingDayAfter(today, count) : undefined;
}
