// When an activity is, as a candidate reads it, in Dutch time.
import { dayOf, timeOf } from '../calendar.ts';
import type { Activity } from './activity.ts';

type Language = 'nl' | 'en';
type Times = Pick<Activity, 'startsAt' | 'endsAt'>;

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const days = {
  nl: new Intl.DateTimeFormat('nl-NL', { ...day, timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { ...day, timeZone: 'Europe/Amsterdam' }),
};
const until = { nl: 'tot', en: 'to' };

/** "dinsdag 10 maart 2026, 19:00 tot 21:00"; with both days where it lasts longer than one. */
export function whenOf({ startsAt, endsAt }: Times, language: Language): string {
  const begins = `${days[language].format(startsAt)}, ${timeOf(startsAt)}`;
  const isOneDay = dayOf(startsAt) === dayOf(endsAt);
  const ends = isOneDay ? timeOf(endsAt) : `${days[language].format(endsAt)}, ${timeOf(endsAt)}`;
  return `${begins} ${until[language]} ${ends}`;
}

/** In the language of who reads it, or else in Dutch. */
export function inLanguage(words: { nl: string; en?: string | undefined }, language: Language) {
  return language === 'en' ? (words.en ?? words.nl) : words.nl;
}
