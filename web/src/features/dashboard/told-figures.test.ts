import { hidden, type Told } from '@instroom/domain/report/hide-small.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySize, type PairRow } from './figures.ts';
import { type FiguresOf, toldCounts, toldFigures } from './told-figures.ts';

type Line = readonly [label: string, number: number, second?: number | undefined];
const linesOf = (lines: readonly Line[]): PairRow[] =>
  lines.map(([label, number, second]) => ({ code: label, label, number, second }));

const columns = [
  { header: 'Eerste', map: 'byRoute', number: ({ number }: PairRow) => number },
  { header: 'Tweede', number: ({ second }: PairRow) => second },
] as const;
const told = (lines: readonly Line[], more: Partial<FiguresOf<PairRow>> = {}) => {
  const figures = toldFigures<PairRow>({ rows: linesOf(lines), columns, ...more });
  const cells = figures.rows.map((row) => [
    row.label,
    ...figures.columns.map(({ number }) => number(row)),
  ]);
  return { ...figures, cells };
};

describe('figures that leave the region', () => {
  it('leave out small numbers and what they could be reckoned from, and open no list', () => {
    const { cells, columns: shown } = told([
      ['Wiskunde', 20, undefined],
      ['Nederlands', 12, undefined],
      ['Frans', 3, undefined],
    ]);
    expect(cells).toEqual([
      ['Wiskunde', 20, undefined],
      ['Frans', hidden, undefined],
      ['Nederlands', hidden, undefined],
    ]);
    expect(shown.every((column) => !column.map && !column.search)).toBe(true);
  });

  it('keep an order that means something', () => {
    const { cells } = told(
      [
        ['Nieuw', 20],
        ['Oriënteren', 12],
        ['Matchen', 3],
      ],
      { ordered: true },
    );
    expect(cells.map(([label]) => label)).toEqual(['Nieuw', 'Oriënteren', 'Matchen']);
  });

  it('do not leave out who left in place of somebody under way, who would be reckoned from the others', () => {
    const phases: Line[] = [
      ['new', 20],
      ['matching', 9],
      ['training', 2],
      ['exited', 6],
    ];
    expect(told(phases, { ordered: true }).cells.map(([, number]) => number)).toEqual([
      20,
      hidden,
      hidden,
      6,
    ]);
  });

  it('say no shares of a whole that is not told', () => {
    expect(
      told(
        [
          ['Ja', 4],
          ['Nee', 4],
        ],
        { whole: 8 },
      ).whole,
    ).toBeUndefined();
    expect(
      told(
        [
          ['Ja', 14],
          ['Nee', 5],
        ],
        { whole: 19 },
      ).whole,
    ).toBe(19);
  });

  it('do not say that a few are in the second number and not in the first', () => {
    const { cells } = told(
      [
        ['po', 12, 14],
        ['vo', 8, 20],
      ],
      { nested: true },
    );
    expect(cells).toEqual([
      ['po', 12, hidden],
      ['vo', 8, 20],
    ]);
  });

  it('tell no number from 1 to 4 and none that is not so, whatever the figures are', () => {
    const lines = fc.array(fc.tuple(fc.nat(40), fc.option(fc.nat(40), { nil: undefined })), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(lines, fc.boolean(), fc.boolean(), (numbers, nested, ordered) => {
        const rows = bySize(linesOf(numbers.map(([one, other], at) => [`c${at}`, one, other])));
        const shown = toldFigures<PairRow>({ rows, columns, nested, ordered });
        expect(shown.rows.toSorted(byCode)).toEqual(rows.toSorted(byCode));
        for (const row of shown.rows)
          for (const [index, number] of [row.number, row.second].entries()) {
            const cell: Told | undefined = shown.columns[index]?.number(row);
            if (cell === hidden) continue;
            expect(cell).toBe(number);
            expect(cell === undefined || cell === 0 || cell >= 5).toBe(true);
          }
      }),
    );
  });
});

const byCode = (one: PairRow, other: PairRow) => one.code.localeCompare(other.code);

it('a code stands beside other figures as its own panel tells it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...'abcdef'), fc.integer({ min: 1, max: 30 })),
      (counts) => {
        const told = toldCounts(counts);
        const rows = linesOf(Object.entries(counts));
        const [column] = toldFigures<PairRow>({ rows, columns: columns.slice(0, 1) }).columns;
        for (const row of rows) expect(told(row.code)).toBe(column?.number(row));
        expect(told('nobody')).toBe(0);
      },
    ),
  );
});
