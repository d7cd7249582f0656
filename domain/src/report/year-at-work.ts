// Of who began to work in the months of a period: who left within a year, and which share is still there. A month counts once
// a year has passed for all who began in it; who began later is a third outcome, since their sum is told by employedBySector.
import { monthsUpTo } from '../calendar.ts';
import { labelOf } from '../codes/code-list.ts';
import { type Booked, bookedIn, type Months } from './booked-in.ts';
import { hidePairs } from './hide-pairs.ts';
import { hidden, sumOf, type Told, toldFrom } from './hide-small.ts';
import type { Period } from './period.ts';
import { codesIn, sectorsAndNone } from './reported.ts';

export type AfterAYear = {
  started: Told;
  left: Told;
  /** Still at work, in whole percents, rounded down; nothing where nobody started. */
  share: Told | undefined;
};
export type YearAtWork = {
  period: Period;
  /** Those of the period that count, oldest first. */
  months: string[];
  whole: AfterAYear;
  rows: (AfterAYear & { code: string; label: string })[];
};

type Outcomes = { left: number; stayed: number; recent: number };

/** `month`: the present one. */
export function yearAtWork(
  period: Period,
  booked: Months,
  { hides, month }: { hides: boolean; month: string },
): YearAtWork {
  const months = period.months.filter((one) => isYearOver(one, month));
  const all = bookedIn(booked, period.months, 'employedBySector');
  const sectors = months.length > 0 ? outcomesOf(all, booked, months) : {};
  const isAll = months.length === period.months.length;
  const { whole, ofSector } = hides ? toldOutside(sectors, isAll) : toldInside(sectors);
  const rows = codesIn(sectorsAndNone, [all])
    .filter((code) => sectors[code] && (hides || sectors[code].left + sectors[code].stayed > 0))
    .map((code) => ({ code, label: labelOf(sectorsAndNone, code), ...ofSector(code) }));
  return { period, months, whole, rows };
}

/** Who began on its last day is a year further on the last day of that month in the next year. */
function isYearOver(month: string, present: string): boolean {
  return month <= (monthsUpTo(present, 14)[0] ?? '');
}

type BySector = Record<string, Outcomes>;
type ToldOutcomes = { whole: AfterAYear; ofSector: (code: string) => AfterAYear };

function outcomesOf(all: Booked, booked: Months, months: readonly string[]): BySector {
  const started = bookedIn(booked, months, 'employedBySector');
  const left = bookedIn(booked, months, 'leftWithinYearBySector');
  return Object.fromEntries(
    Object.entries(all).map(([code, number]) => {
      const [began, gone] = [started[code] ?? 0, left[code] ?? 0];
      return [code, { left: gone, stayed: began - gone, recent: number - began }];
    }),
  );
}

function toldInside(sectors: BySector): ToldOutcomes {
  const outcomes = Object.values(sectors);
  const whole = {
    left: sumOf(outcomes.map(({ left }) => left)),
    stayed: sumOf(outcomes.map(({ stayed }) => stayed)),
  };
  return {
    whole: afterAYear(whole),
    ofSector: (code) => afterAYear(sectors[code] ?? { left: 0, stayed: 0 }),
  };
}

const nothingTold: AfterAYear = { started: hidden, left: hidden, share: hidden };

/** Below this all three outcomes may be small, and each of them known from what all are together. */
const fewest = 3 * (toldFrom - 1) + 1;

/** `isAll`: a year has passed since all months of the period, so that who started is who employedBySector tells. */
function toldOutside(sectors: BySector, isAll: boolean): ToldOutcomes {
  const { whole, byFirst, bySecond, told } = hidePairs(sectors);
  if (whole === 0) return toldInside(sectors);
  if (whole === hidden || whole < fewest)
    return { whole: nothingTold, ofSector: () => nothingTold };
  const { left = 0, recent = 0 } = bySecond;
  const started = recent === hidden ? hidden : whole - recent;
  const share = started === hidden || left === hidden ? hidden : shareOf(started, left);
  const inside = toldInside(sectors);
  return {
    whole: { started, left, share },
    ofSector: (code) =>
      told.includes(code)
        ? inside.ofSector(code)
        : { ...nothingTold, started: isAll ? (byFirst[code] ?? 0) : hidden },
  };
}

function afterAYear({ left, stayed }: Pick<Outcomes, 'left' | 'stayed'>): AfterAYear {
  const started = left + stayed;
  return { started, left, share: shareOf(started, left) };
}

function shareOf(started: number, left: number): number | undefined {
  return started > 0 ? Math.floor(((started - left) * 100) / started) : undefined;
}
