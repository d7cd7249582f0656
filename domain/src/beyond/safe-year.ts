// Which exact numbers of a year may be told. A calendar year and a school year share months, so that who has both of several
// years can reckon what was booked from January to July and from August to December. Therefore each of these pieces must be
// nothing, or pass the rules by itself.
import type { Cells } from './beyond.ts';
import { hideUntilSafe, isSafe } from './safe-cells.ts';

/** By piece what each region has. */
export function isSafeInEach(pieces: readonly (readonly number[])[]): boolean {
  return pieces.every((shares) => sumOf(shares) === 0 || isSafe(shares, 1));
}

/** Of a figure whose parts add up to a whole, by piece what each region has in each part. */
export function safeYearCells(pieces: readonly (readonly Cells[])[]): Cells {
  const codes = [...new Set(pieces.flat().flatMap((cells) => Object.keys(cells)))].sort();
  const shares = (of: readonly string[]) =>
    pieces.map((regions) => regions.map((cells) => sumOf(of.map((code) => cells[code] ?? 0))));
  const number = (code: string) => sumOf(shares([code]).flat());
  const isTold = (of: readonly string[]) => isSafeInEach(shares(of));
  const shown = hideUntilSafe(
    codes.filter((code) => number(code) > 0),
    { number, isSafe: (code) => isTold([code]), isRestSafe: isTold },
  );
  return Object.fromEntries(shown.map((code) => [code, number(code)]));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
