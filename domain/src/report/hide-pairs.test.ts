import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidePairs, type Pairs } from './hide-pairs.ts';
import { hidden, isSmall } from './hide-small.ts';

const pairsOf = (rows: readonly (readonly number[])[]): Pairs =>
  Object.fromEntries(
    rows.map((row, first) => [`r${first}`, Object.fromEntries(row.map((n, c) => [`c${c}`, n]))]),
  );

/** Every way to spread no more than so many people over so many cells. */
function* allCells(count: number, most: number): Generator<number[]> {
  if (count === 0) return yield [];
  for (let cell = 0; cell <= most; cell += 1)
    for (const rest of allCells(count - 1, most - cell)) yield [cell, ...rest];
}

/** All that is told: the sums by each code, and each pair or that it is left out. */
function tellOf(rows: readonly (readonly number[])[]) {
  const { whole, byFirst, bySecond, told } = hidePairs(pairsOf(rows));
  const cells = rows.map((row, first) =>
    told.includes(`r${first}`) ? row : row.map(() => hidden),
  );
  return { whole, byFirst, bySecond, cells };
}

describe('pairs that leave a region', () => {
  it('are told by first code, where none of them is small and the rest says nothing either', () => {
    expect(
      hidePairs({
        zib: { po: 14, vo: 9 },
        kop: { vo: 6 },
        pabo: { po: 22 },
        guest: { po: 2, vo: 3 },
        none: { po: 3, vo: 2 },
      }),
    ).toMatchObject({
      whole: 61,
      byFirst: { zib: 23, kop: 6, pabo: 22, guest: 5, none: 5 },
      told: ['zib', 'kop', 'pabo'],
    });
    expect(hidePairs({ zib: { po: 14, vo: 9 }, kop: { vo: 3 }, pabo: { po: 22 } }).told).toEqual(
      [],
    );
    expect(hidePairs({})).toEqual({ whole: 0, byFirst: {}, bySecond: {}, told: [] });
  });

  it.each([
    [2, 2, 24],
    [2, 3, 16],
    [3, 2, 18],
  ])('tell of no pair from 1 to 4 what it is, to whoever knows both sums and this rule (%i by %i)', (rows, columns, most) => {
    /** By all that is told, of each cell what it can be. */
    const possible = new Map<string, Set<number>[]>();
    for (const cells of allCells(rows * columns, most)) {
      const table = Array.from({ length: rows }, (_, row) =>
        cells.slice(row * columns, (row + 1) * columns),
      );
      const key = JSON.stringify(tellOf(table));
      const sets = possible.get(key) ?? cells.map(() => new Set<number>());
      for (const [index, cell] of cells.entries()) sets[index]?.add(cell);
      possible.set(key, sets);
    }
    for (const [key, sets] of possible)
      for (const numbers of sets)
        if ([...numbers].every(isSmall)) expect(numbers.size, key).toBeGreaterThan(1);
  });

  it('are never small, never another number than it is, and leave no small rest', () => {
    const cells = fc.array(fc.array(fc.nat(14), { minLength: 4, maxLength: 4 }), { maxLength: 6 });
    let toldOnce = false;
    fc.assert(
      fc.property(cells, (rows) => {
        const { bySecond, told } = hidePairs(pairsOf(rows));
        toldOnce ||= told.length > 0 && told.length < rows.length;
        for (const [first, row] of rows.entries())
          if (told.includes(`r${first}`)) expect(row.some(isSmall)).toBe(false);
        for (const [second, whole] of Object.entries(bySecond)) {
          if (whole === hidden) continue;
          const rest = rows.filter((_row, first) => !told.includes(`r${first}`));
          const left = rest.reduce((all, row) => all + (row[Number(second.slice(1))] ?? 0), 0);
          expect(isSmall(left)).toBe(false);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(toldOnce).toBe(true);
  });
});
