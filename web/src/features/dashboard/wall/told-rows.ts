// What a screen in a hall says: anybody may pass it, so that small numbers are left out as in what leaves the region.
import { hidden, hideSmall, isSmall, type Told } from '@instroom/domain/report/hide-small.ts';
import type { Row } from '../figures.ts';

/** `number` orders and draws; it is what may be known. `told` is nothing where it is left out. */
export type ToldRow = Row & { told: number | undefined };

/** Of rows that add up to a whole that somebody may know, so that none can be reckoned back. */
export function toldParts(rows: readonly Row[]): ToldRow[] {
  const numbers = rows.map(({ number }) => number);
  const sum = numbers.reduce((all, number) => all + number, 0);
  return toldRows(rows, hideSmall(sum, numbers).parts);
}

/** Of rows in which one person may count several times. */
export function toldChoices(rows: readonly Row[]): ToldRow[] {
  return toldRows(
    rows,
    rows.map(({ number }) => (isSmall(number) ? hidden : number)),
  );
}

export function toldNumber(number: number): number | undefined {
  return isSmall(number) ? undefined : number;
}

function toldRows(rows: readonly Row[], told: readonly Told[]): ToldRow[] {
  return rows.map((row, index) => {
    const one = told[index];
    const number = one === hidden ? undefined : one;
    return { ...row, number: number ?? 0, told: number };
  });
}
