// How dates and numbers are written in Dutch.
const timeZone = 'Europe/Amsterdam';

const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone,
});
const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone });
const dayAndTime = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
const dayInWeek = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone,
});
const shortDay = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone,
});
const dayInYear = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone });
const monthInYear = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone });
const shortMonth = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone });
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone });
const plain = new Intl.NumberFormat('nl-NL');
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const conjunction = new Intl.ListFormat('nl-NL', { type: 'conjunction' });
const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

export const formatDay = (moment: Date) => day.format(moment);
export const formatLongDay = (moment: Date) => longDay.format(moment);
/** "dinsdag 14 april 2026" */
export const formatDayInYear = (moment: Date) => dayInYear.format(moment);
export const formatMoment = (moment: Date) => dayAndTime.format(moment);
export const formatTime = (moment: Date) => clock.format(moment);
export const formatNumber = (number: number) => plain.format(number);
/** Whole cents: `9138` is "€ 91,38". */
export const formatCents = (cents: number) => euro.format(cents / 100);

/** "320 kB" and "1,2 MB", as computers count them. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000
    ? `${plain.format(Math.max(1, Math.round(kilobytes)))} kB`
    : `${oneDecimal.format(kilobytes / 1024)} MB`;
}

/** "Motivatie, Telefoon en Adres" */
export const formatList = (words: readonly string[]) => conjunction.format(words);
export const formatShare = (part: number, whole: number) =>
  percent.format(whole === 0 ? 0 : part / whole);

/** A stored day, `YYYY-MM-DD`. */
export const formatStoredDay = (date: string) => longDay.format(noonOf(date));
/** "maandag 23 november" */
export const formatDayInWeek = (date: string) => dayInWeek.format(noonOf(date));

/** "vr 6 mrt"; of a stored day. */
export const formatShortDay = (date: string) => shortDay.format(noonOf(date));

/** A month, `YYYY-MM`: "november", "november 2026" and "nov". */
export const formatMonth = (name: string) => month.format(noonOf(`${name}-01`));
export const formatMonthInYear = (name: string) => monthInYear.format(noonOf(`${name}-01`));
export const formatShortMonth = (name: string) =>
  shortMonth.format(noonOf(`${name}-01`)).slice(0, 3);

/** Noon, so that no time zone makes it another day. */
function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
