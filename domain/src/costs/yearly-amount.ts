// What a region pays for a year (docs/decisions/0012). A month costs the most seats that were paid at the end of any of
// its days; what comes once a year is due in every year with a paid seat, what comes once in the first of them.
import { dayAfter } from '../calendar.ts';
import { type PriceVersion, pricesOn } from './prices.ts';
import { type SeatChanges, type SeatCount, seatsOn } from './seats.ts';

export type MonthCosts = SeatCount & {
  /** `YYYY-MM` */
  month: string;
  cents: number;
  /** It has not begun: reckoned with the seats of today. */
  isExpected: boolean;
};

export type YearCosts = {
  months: MonthCosts[];
  sessionsCents: number;
  developmentCents: number;
  setupCents: number;
  trainingCents: number;
  /** Up to and including the month of today. */
  soFarCents: number;
  /** The whole year, with what is expected. */
  totalCents: number;
};

export function yearlyAmount(
  changes: SeatChanges,
  versions: readonly PriceVersion[],
  { year, today }: { year: number; today: string },
): YearCosts {
  const months = monthsOf(year).map((month): MonthCosts => {
    const isExpected = `${month}-01` > today;
    const seats = isExpected ? seatsOn(changes, today) : mostIn(changes, month, today);
    const { editorMonthCents } = pricesOn(versions, `${month}-01`);
    return { month, ...seats, cents: seats.paid * editorMonthCents, isExpected };
  });
  const first = months.find(({ paid }) => paid > 0);
  const yearly = first && pricesOn(versions, `${year}-01-01`);
  const once =
    first && !wasPaidBefore(changes, year, today)
      ? pricesOn(versions, `${first.month}-01`)
      : undefined;
  const fixed = {
    sessionsCents: yearly?.sessionsYearCents ?? 0,
    developmentCents: yearly?.developmentYearCents ?? 0,
    setupCents: once?.setupOnceCents ?? 0,
    trainingCents: once?.trainingOnceCents ?? 0,
  };
  const fixedCents = first ? sumOf(Object.values(fixed)) : 0;
  const begun = months.filter(({ isExpected }) => !isExpected);
  return {
    months,
    ...fixed,
    soFarCents: (first?.isExpected ? 0 : fixedCents) + sumOf(begun.map(({ cents }) => cents)),
    totalCents: fixedCents + sumOf(months.map(({ cents }) => cents)),
  };
}

/** The most seats of each kind at the end of any day of a month, as far as it has gone. */
function mostIn(changes: SeatChanges, month: string, today: string): SeatCount {
  const changed = Object.keys(changes).filter((day) => day.startsWith(month) && day <= today);
  const counts = [`${month}-01`, ...changed].map((day) => seatsOn(changes, day));
  return {
    paid: Math.max(...counts.map(({ paid }) => paid)),
    free: Math.max(...counts.map(({ free }) => free)),
  };
}

function wasPaidBefore(changes: SeatChanges, year: number, today: string): boolean {
  const lastDay = dayAfter(`${year}-01-01`, -1);
  const days = [...Object.keys(changes).filter((day) => day <= lastDay), lastDay];
  return days.some((day) => seatsOn(changes, day <= today ? day : today).paid > 0);
}

/** The first year in which a region had a seat; that of today where it never had. */
export function firstYear(changes: SeatChanges, today: string): number {
  const [first = today] = Object.keys(changes).toSorted();
  return Number(first.slice(0, 4));
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
