// How people in the Netherlands write days: what a line of text is searched for.

/** Monday first, each with its short forms. */
export const weekdayWords = [
  ['maandag', 'ma'],
  ['dinsdag', 'di'],
  ['woensdag', 'wo'],
  ['donderdag', 'do'],
  ['vrijdag', 'vr'],
  ['zaterdag', 'za'],
  ['zondag', 'zo'],
] as const;

/** January first. */
export const monthWords = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** Days from today. */
export const nearDayWords = { vandaag: 0, morgen: 1, overmorgen: 2 } as const;

export const numberWords = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
} as const;

/** Of lengths of time, each with its plural. */
export const periodWords = {
  day: ['dag', 'dagen'],
  workingDay: ['werkdag', 'werkdagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar'],
} as const;

/** What may stand before a day and says no more than the day itself. */
export const dayPrefixes = ['uiterlijk op', 'uiterlijk', 'op', 'vóór', 'voor', 'tegen'] as const;
export const afterWord = 'over';
export const nextWords = ['volgende', 'komende'] as const;
export const endWords = ['eind van de', 'einde van de', 'eind', 'einde'] as const;
/** Of how much it matters. */
export const priorityWords = { hoog: 'high', laag: 'low' } as const;
