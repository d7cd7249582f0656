// Numbers that leave a region say nothing of so few people that somebody could be recognised: 1 to 4 are left out. Where the
// parts add up to a whole that is told, one left out alone could be reckoned back, so another goes along.

/** Not told. */
export const hidden = 'hidden';
export type Told = number | typeof hidden;

/** From this number on it is told; zero says of nobody anything. */
export const toldFrom = 5;

export function isSmall(number: number): boolean {
  return number > 0 && number < toldFrom;
}

export type ToldParts = { whole: Told; parts: Told[] };

/** The whole and its parts; the parts may be more than the whole has room for only where they are choices. */
export function hideSmall(whole: number, parts: readonly number[]): ToldParts {
  if (isSmall(whole)) return hideAll(parts);
  const told: Told[] = parts.map((part) => (isSmall(part) ? hidden : part));
  if (!isReckoned(parts, told)) return { whole, parts: told };
  const smallest = Math.min(...told.flatMap((part) => (part === hidden || part === 0 ? [] : part)));
  if (smallest === Number.POSITIVE_INFINITY) return { whole: hidden, parts: told };
  // All that are as large, so that nothing tells which of those left out is the small one.
  return { whole, parts: told.map((part) => (part === smallest ? hidden : part)) };
}

/**
 * One whole in parts by several codes, told beside each other: where one leaves out the whole, no other tells it. Otherwise
 * of two parts that are 8 together and both left out, each would be 4.
 */
export function hideTogether(tables: readonly (readonly number[])[]): ToldParts[] {
  const told = tables.map((parts) => hideSmall(sumOf(parts), parts));
  return told.some(({ whole }) => whole === hidden) ? tables.map(hideAll) : told;
}

function hideAll(parts: readonly number[]): ToldParts {
  const tell = (number: number): Told => (number === 0 ? 0 : hidden);
  return { whole: tell(sumOf(parts)), parts: parts.map(tell) };
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Left out where one of them is: less the others, the sum would tell it. */
export function sumOfTold(numbers: readonly Told[]): Told {
  const told = numbers.filter((number) => number !== hidden);
  return told.length < numbers.length ? hidden : sumOf(told);
}

/**
 * Whether what is left out can be reckoned back from the rest: there is one, or together they are so few that each is
 * known (two left out that are 2 together are 1 each, and so on).
 */
function isReckoned(parts: readonly number[], told: readonly Told[]): boolean {
  const left = parts.filter((_part, index) => told[index] === hidden);
  if (left.length === 0) return false;
  const sum = sumOf(left);
  return left.length === 1 || sum < toldFrom || sum === left.length || sum === left.length * 4;
}
