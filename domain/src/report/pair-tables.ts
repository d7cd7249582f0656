// Tables of a report by route and sector together, with the same rows, so that they stand beside each other: of each route its
// sum, then its sectors. Where small numbers are left out, the sectors of a route are told all or not at all (hide-pairs.ts).
import { labelOf } from '../codes/code-list.ts';
import { pairOf, periodFigures, readPair } from '../figures/period-figures.ts';
import type { Booked } from './booked-in.ts';
import { hidePairs, type Pairs } from './hide-pairs.ts';
import { hidden, sumOf, type Told } from './hide-small.ts';
import type { ReportTable } from './period-report.ts';
import { codesIn, reportedPairs, routesAndNone, sectorsAndNone } from './reported.ts';

type PairMap = (typeof reportedPairs)[number];
/** `of`: a route, or a route and a sector. */
type Column = { counts: Booked; whole: Told; of: (code: string) => Told };

export function pairTables(
  bookedNow: (map: PairMap) => Booked,
  bookedBefore: (map: PairMap) => Booked,
  { hides }: { hides: boolean },
): ReportTable[] {
  const columns = reportedPairs.map((id) => ({
    id,
    now: toldColumn(bookedNow(id), hides),
    before: toldColumn(bookedBefore(id), hides),
  }));
  const lines = linesOf(columns.flatMap(({ now, before }) => [now, before]));
  return columns.map(({ id, now, before }) => ({
    id,
    figure: periodFigures[id],
    whole: { now: now.whole, before: before.whole },
    rows: lines.map((line) => ({ ...line, now: now.of(line.code), before: before.of(line.code) })),
  }));
}

/** By route alone. */
export function byRoute(pairs: Booked): Booked {
  return Object.fromEntries(
    Object.entries(nested(pairs)).map(([route, sectors]) => [route, sumOf(Object.values(sectors))]),
  );
}

function linesOf(columns: readonly Column[]): { code: string; label: string }[] {
  const isTold = ({ code }: { code: string }) => columns.some(({ of }) => isSomebody(of(code)));
  const counted = columns.map(({ counts }) => counts);
  return codesIn(routesAndNone, counted.map(byRoute)).flatMap((route) => {
    const name = labelOf(routesAndNone, route);
    const sectors = counted.map((counts) => nested(counts)[route] ?? {});
    const ofSectors = codesIn(sectorsAndNone, sectors).map((sector) => ({
      code: pairOf(route, sector),
      label: `${name}, ${labelOf(sectorsAndNone, sector)}`,
    }));
    // That there is a line would tell of a sector that somebody is in it.
    return [{ code: route, label: `${name}, alle sectoren` }, ...ofSectors.filter(isTold)];
  });
}

function toldColumn(counts: Booked, hides: boolean): Column {
  const exact = { ...byRoute(counts), ...counts };
  if (!hides) {
    const whole = sumOf(Object.values(counts));
    return { counts, whole, of: (code) => exact[code] ?? 0 };
  }
  const { whole, byFirst, told } = hidePairs(nested(counts));
  const tell = (code: string): Told => {
    const { one: route, other: sector } = readPair(code);
    if (!sector) return byFirst[route] ?? 0;
    return told.includes(route) || !byFirst[route] ? (exact[code] ?? 0) : hidden;
  };
  return { counts, whole, of: tell };
}

function nested(counts: Booked): Pairs {
  const pairs: Record<string, Record<string, number>> = {};
  for (const [pair, number] of Object.entries(counts)) {
    const { one, other } = readPair(pair);
    pairs[one] = { ...pairs[one], [other]: number };
  }
  return pairs;
}

function isSomebody(number: Told): boolean {
  return number !== hidden && number > 0;
}
