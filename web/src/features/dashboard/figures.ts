// The rows of the charts: which codes in which order, with their numbers. Chart and table draw the same rows.
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';

export type Row = { code: string; label: string; number: number };
/** A row with a second number beside the first. */
export type PairRow = Row & { second: number | undefined };

export function underWay({ byPhase }: Stats): number {
  return sum(pipelinePhases.map((phase) => byPhase[phase] ?? 0));
}

export function isEmpty({ byPhase }: Stats): boolean {
  return sum(Object.values(byPhase)) === 0;
}

type Counts = Record<string, number>;

/** A row for every code of a list in its order, also where it counts nobody. */
export function rowsOf(counts: Counts, list: readonly CodeItem[]): Row[] {
  return list.map(({ code, nl }) => ({ code, label: nl, number: counts[code] ?? 0 }));
}

/** The list with a last place for who did not name anything. */
export function withNone(list: readonly CodeItem[], label: string): CodeItem[] {
  return [...list, { code: notNamed, nl: label }];
}

export function counting<R extends Row>(rows: readonly R[]): R[] {
  return rows.filter((row) => row.number > 0 || ('second' in row && Number(row.second) > 0));
}

/** The largest first, equal ones by name, and last who named nothing. */
export function bySize<R extends Row>(rows: readonly R[]): R[] {
  return rows.toSorted(
    (one, other) =>
      Number(one.code === notNamed) - Number(other.code === notNamed) ||
      other.number - one.number ||
      one.label.localeCompare(other.label, 'nl'),
  );
}

export function paired(rows: readonly Row[], second: (code: string) => number | undefined) {
  return rows.map((row): PairRow => ({ ...row, second: second(row.code) }));
}

/** Whom to show first of many: the first ten, and always how many named nothing. */
export const topSize = 10;
export function topOf<R extends Row>(rows: readonly R[]): R[] {
  return rows.filter(({ code }, index) => index < topSize || code === notNamed);
}

export function total(rows: readonly Row[]): number {
  return sum(rows.map(({ number }) => number));
}

/** The longest bar is full; the others are measured by it. */
export function largest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
