// Rows and columns of a panel as they leave the region. Each column is told as parts of a whole that somebody may know,
// also where its parts are choices: that leaves out more, never less.
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import { hidden, hideSmall, isSmall, type Told } from '@instroom/domain/report/hide-small.ts';
import type { Column } from './figure-column.tsx';
import { bySize, type Row } from './figures.ts';

export type FiguresOf<R extends Row> = {
  rows: readonly R[];
  columns: readonly Column<R>[];
  /** Of the first column, for shares. */
  whole?: number | undefined;
  /** The second column holds the first. */
  nested?: boolean | undefined;
  /** The order of the rows means something. */
  ordered?: boolean | undefined;
};

export function toldFigures<R extends Row>(figures: FiguresOf<R>): FiguresOf<R> {
  const { rows, columns, whole, nested, ordered } = figures;
  const told = columns.map(({ number }) => toldColumn(rows, number));
  if (nested) hideDifferences(told);
  return {
    ...figures,
    rows: ordered ? rows : withoutOrder(rows, told[0]?.numbers),
    whole: told[0]?.isWholeTold ? whole : undefined,
    columns: columns.map(({ header, number, missing, whole: part }, index) => ({
      header,
      ...(missing !== undefined && { missing }),
      ...(part && told[index]?.isWholeTold && { whole: part }),
      number: (row) => told[index]?.numbers.get(row.code) ?? number(row),
    })),
  };
}

export function toldNumbers(numbers: readonly number[]) {
  return hideSmall(
    numbers.reduce((all, number) => all + number, 0),
    numbers,
  );
}

/** Of a figure by code, as its panel tells it. */
export function toldCounts(counts: Readonly<Record<string, number>>): (code: string) => Told {
  const codes = Object.keys(counts);
  const { parts } = toldNumbers(Object.values(counts));
  return (code) => parts[codes.indexOf(code)] ?? 0;
}

type ToldColumn = { numbers: Map<string, Told>; isWholeTold: boolean };

/** Who left is no part of who is under way, whose number is told by itself. */
const left = 'exited';

function toldColumn<R extends Row>(rows: readonly R[], numberOf: Column<R>['number']): ToldColumn {
  const numbers = new Map<string, Told>();
  let isWholeTold = true;
  for (const isLeft of [false, true]) {
    const known = rows.flatMap((row) => {
      const number = numberOf(row);
      const isPart = (row.code === left) === isLeft && typeof number === 'number';
      return isPart ? [{ code: row.code, number }] : [];
    });
    const { whole, parts } = toldNumbers(known.map(({ number }) => number));
    for (const [index, { code }] of known.entries()) numbers.set(code, parts[index] ?? hidden);
    if (whole === hidden) isWholeTold = false;
  }
  return { numbers, isWholeTold };
}

/** Who is in the second and not in the first may be few as well. */
function hideDifferences([first, second]: readonly ToldColumn[]): void {
  for (const [code, number] of first?.numbers ?? []) {
    const other = second?.numbers.get(code);
    if (typeof number === 'number' && typeof other === 'number' && isSmall(other - number))
      second?.numbers.set(code, hidden);
  }
}

/** Of rows by size, the places of those left out would tell which of them is the largest: they stand by name. */
function withoutOrder<R extends Row>(rows: readonly R[], told?: ReadonlyMap<string, Told>) {
  const isBySize = bySize(rows).every(({ code }, index) => code === rows[index]?.code);
  const isMoved = ({ code }: R) => told?.get(code) === hidden && code !== notNamed;
  if (!isBySize) return rows;
  const byName = rows
    .filter(isMoved)
    .toSorted((one, other) => one.label.localeCompare(other.label, 'nl'))
    .values();
  return rows.map((row) => (isMoved(row) ? (byName.next().value ?? row) : row));
}
