// Public holidays in the Netherlands on which schools and desks are closed, `YYYY-MM-DD`: those of the collective
// agreements in primary, secondary and vocational education. Good Friday is not among them. Liberation Day is, in every
// year and not only in each fifth: schools are closed then, and somebody who waits is better counted a day too patiently
// than called late on a day on which nobody could call.

/** By year, in the order of the calendar; one on a Sunday is there too. */
export function publicHolidays(year: number): readonly string[] {
  const known = byYear.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const days = [
    `${year}-01-01`,
    daysLater(easter, 1),
    kingsDayOf(year),
    `${year}-05-05`,
    daysLater(easter, 39),
    daysLater(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  // Ascension Day may fall on one of the fixed days, as on Liberation Day in 2016.
  const holidays = [...new Set(days)].sort();
  byYear.set(year, holidays);
  return holidays;
}

/** Asked for thousands of candidates, of a few years. */
const byYear = new Map<number, readonly string[]>();

/** The birthday of King Willem-Alexander, a day earlier when it is a Sunday. */
function kingsDayOf(year: number): string {
  const birthday = `${year}-04-27`;
  const isSunday = new Date(`${birthday}T12:00:00Z`).getUTCDay() === 0;
  return isSunday ? `${year}-04-26` : birthday;
}

/** Easter Sunday, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const day = epact + toSunday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1))
    .toISOString()
    .slice(0, 10);
}

function daysLater(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
