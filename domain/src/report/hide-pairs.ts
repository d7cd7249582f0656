// Numbers by two codes at once, told beside the sums by each of them: a pair that is left out could be reckoned from both. So
// of the first code all pairs are told or none, and what is not told adds up to enough people for each second code.
import { hidden, hideTogether, isSmall, sumOf, type Told } from './hide-small.ts';

/** By the first code, then the second. */
export type Pairs = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type ToldPairs = {
  whole: Told;
  /** As hideSmall tells them where they stand by themselves. */
  byFirst: Record<string, Told>;
  bySecond: Record<string, Told>;
  /** The first codes of which all pairs are told. */
  told: string[];
};

export function hidePairs(pairs: Pairs): ToldPairs {
  const firsts = Object.keys(pairs);
  const seconds = [...new Set(Object.values(pairs).flatMap((of) => Object.keys(of)))];
  const at = (first: string, second: string) => pairs[first]?.[second] ?? 0;
  const ofFirst = (first: string) => sumOf(seconds.map((second) => at(first, second)));
  const ofSecond = (among: readonly string[]) => (second: string) =>
    sumOf(among.map((first) => at(first, second)));
  const [one, other] = hideTogether([firsts.map(ofFirst), seconds.map(ofSecond(firsts))]);
  const byFirst = byCode(firsts, one?.parts);
  const bySecond = byCode(seconds, other?.parts);

  /** Where the sum by the second code is left out, only that there is none may be told. */
  const isTellable = (first: string) => (second: string) => {
    const number = at(first, second);
    return number === 0 || (!isSmall(number) && bySecond[second] !== hidden);
  };
  let told = firsts.filter(
    (first) => byFirst[first] !== hidden && seconds.every(isTellable(first)),
  );
  const isRestSmall = () => {
    const rest = ofSecond(firsts.filter((first) => !told.includes(first)));
    return seconds.some((second) => bySecond[second] !== hidden && isSmall(rest(second)));
  };
  while (isRestSmall()) {
    const smallest = Math.min(...told.map(ofFirst).filter((number) => number > 0));
    // All that are as large, so that nothing tells which of those left out is the one with a small number.
    told = told.filter((first) => ofFirst(first) !== smallest);
  }
  return { whole: one?.whole ?? 0, byFirst, bySecond, told };
}

function byCode(codes: readonly string[], parts: readonly Told[] = []): Record<string, Told> {
  return Object.fromEntries(codes.map((code, index) => [code, parts[index] ?? hidden]));
}
