// When an activity is, as a candidate reads it, in Dutch time. The script for websites shows it too: nothing is imported here.
type Language = 'nl' | 'en';
type Times = { startsAt: Date; endsAt: Date };

const inAmsterdam = { timeZone: 'Europe/Amsterdam' } as const;
const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const days = {
  nl: new Intl.DateTimeFormat('nl-NL', { ...day, ...inAmsterdam }),
  en: new Intl.DateTimeFormat('en-GB', { ...day, ...inAmsterdam }),
};
const times = new Intl.DateTimeFormat('nl-NL', {
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  ...inAmsterdam,
});
const until = { nl: 'tot', en: 'to' };

/** "dinsdag 10 maart 2026, 19:00 tot 21:00"; with both days where it lasts longer than one. */
export function whenOf({ startsAt, endsAt }: Times, language: Language): string {
  const [first, last] = [startsAt, endsAt].map((moment) => days[language].format(moment));
  const ends = times.format(endsAt);
  const ending = `${until[language]} ${first === last ? ends : `${last}, ${ends}`}`;
  return `${first}, ${times.format(startsAt)} ${ending}`;
}

/** In the language of who reads it, or else in Dutch. */
export function inLanguage(words: { nl: string; en?: string | undefined }, language: Language) {
  return language === 'en' ? (words.en ?? words.nl) : words.nl;
}
