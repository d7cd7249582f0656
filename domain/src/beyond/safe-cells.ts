// What may be said of regions together so that no region learns what another one has. The promise and how it is attacked:
// safe-cells.test.ts; why these rules: docs/decisions/0036.
import {
  type BeyondCounts,
  type Cells,
  perBeyondMap,
  type Whole,
  wholeOf,
  wholes,
} from './beyond.ts';

/** What a number must have to be published. */
export type Least = {
  /** Regions that are above zero. */
  regions: number;
  /** The number itself. */
  number: number;
  /** What is left of it without any one of the regions. */
  without: number;
};

/**
 * The rule, 3 regions and 5 without any of them, and somewhat more: of 5 that two regions have together each has
 * at most 4, and of 11 of which nobody has more than 5, three regions know each other's.
 */
export const least: Least = { regions: 3, number: 16, without: 6 };

/** To what the numbers are rounded: 5 for what is shown at any time, 1 for exact ones. */
export type Step = 5 | 1;

export function rounded(number: number, step: Step): number {
  return Math.round(number / step) * step;
}

/**
 * Whether a number may be published, by what each region adds to it. It is judged by the smallest that the rounded one can
 * stand for: then no region can tell by its own share where in between the number lies.
 */
export function isSafe(shares: readonly number[], step: Step, rule: Least = least): boolean {
  const smallest = rounded(sum(shares), step) - Math.floor(step / 2);
  return (
    shares.filter((share) => share > 0).length >= rule.regions &&
    smallest >= rule.number &&
    smallest - Math.max(0, ...shares) >= rule.without
  );
}

export type SafeFigures = {
  cells: BeyondCounts;
  wholes: Partial<Record<Whole, number>>;
};

/** All figures of these regions together that may be published, rounded. */
export function safeFigures(regions: readonly BeyondCounts[], step: Step): SafeFigures {
  const whole = (name: Whole) =>
    regions.map((region) =>
      // Whichever has the most: while shards are written, they may differ for a moment.
      Math.max(
        ...Object.values(
          perBeyondMap((map) => (wholeOf(map) === name ? sum(Object.values(region[map])) : 0)),
        ),
      ),
    );
  return {
    cells: perBeyondMap((map) =>
      safeCells(
        regions.map((region) => region[map]),
        step,
        { addsUp: wholeOf(map) !== undefined },
      ),
    ),
    wholes: Object.fromEntries(
      wholes.flatMap((name) => {
        const shares = whole(name);
        return isSafe(shares, step) ? [[name, rounded(sum(shares), step)]] : [];
      }),
    ),
  };
}

/**
 * The cells of one figure that may be published. Where they add up to a whole, what is not published can be reckoned: then
 * it must be nothing or safe as one number too, and cells are left out, the smallest first, until it is.
 */
export function safeCells(
  regions: readonly Cells[],
  step: Step,
  { addsUp, rule = least }: { addsUp: boolean; rule?: Least },
): Cells {
  const codes = [...new Set(regions.flatMap((cells) => Object.keys(cells)))].sort();
  const shares = (of: readonly string[]) =>
    regions.map((cells) => sum(of.map((code) => cells[code] ?? 0)));
  const number = (code: string) => sum(shares([code]));

  const shown = hideUntilSafe(codes, {
    number,
    isSafe: (code) => isSafe(shares([code]), step, rule),
    // What is left may be reckoned exactly, over time, from numbers that are rounded.
    isRestSafe: (hidden) => !addsUp || sum(shares(hidden)) === 0 || isSafe(shares(hidden), 1, rule),
  });
  return Object.fromEntries(shown.map((code) => [code, rounded(number(code), step)]));
}

type Judged = {
  number: (code: string) => number;
  isSafe: (code: string) => boolean;
  isRestSafe: (hidden: readonly string[]) => boolean;
};

/** The cells that are safe, the largest first, without the smallest of them until what is left out is safe too. */
export function hideUntilSafe(
  codes: readonly string[],
  { number, isSafe, isRestSafe }: Judged,
): string[] {
  const shown = codes.filter(isSafe).sort((one, other) => number(other) - number(one));
  const hidden = codes.filter((code) => !shown.includes(code));
  while (!isRestSafe(hidden)) {
    const smallest = shown.pop();
    if (smallest === undefined) break;
    hidden.push(smallest);
  }
  return shown;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
