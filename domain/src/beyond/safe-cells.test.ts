// The promise, and attacks on it. Somebody in one of the regions knows: its own exact figures, everything that is published
// (each cell, the whole that they add up to), the rules, and which other regions have nobody in a cell, since it may be
// known that a region is for primary education only. He or she shall not learn
// - what any one other region has in a cell: zero remains possible, or at least five numbers in a row do;
// - that all the other regions together have some, but fewer than six, in a cell or in what is left out;
// not even when he or she has found out the exact totals behind the rounded ones, nor from two publications in a row
// between which nothing changed but the own figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells } from './beyond.ts';
import { isSafe, type Least, least, rounded, safeCells } from './safe-cells.ts';
import { safeYearCells } from './safe-year.ts';

type Range = { from: number; to: number };

const codes = ['a', 'b', 'c', 'd'];
const of = (cells: Cells | undefined, code: string) => cells?.[code] ?? 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const totalOf = (regions: readonly Cells[], some: readonly string[]) =>
  sum(regions.flatMap((cells) => some.map((code) => of(cells, code))));
const nobody: Cells = {};

/** Small numbers, many zeros, and now and then one region that has nearly all. */
const share = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 60 }) },
);
const region: fc.Arbitrary<Cells> = fc.record(
  Object.fromEntries(codes.map((code) => [code, share])),
);
const someRegions = fc.array(region, { minLength: 3, maxLength: 6 });

/** What one other region may have, where a total is known exactly and was found safe by these rules. */
function possibleShares(
  total: number,
  own: number,
  others: number,
  { regions, without }: Least,
): Range {
  const most = total - without;
  const isPossible = (one: number) => {
    const rest = total - own - one;
    const among = others - 1;
    if (one > most || rest > among * most) return false;
    return Number(own > 0) + Number(one > 0) + Math.min(among, rest) >= regions;
  };
  const found = Array.from({ length: total - own + 1 }, (_, one) => one).filter(isPossible);
  return { from: found[0] ?? 0, to: found.at(-1) ?? 0 };
}

const isVague = ({ from, to }: Range) => from === 0 || to - from >= 4;
const isFewTogether = ({ from, to }: Range) => from > 0 && to < 6;

/** What breaks the promise to whoever knows the totals exactly. */
function leaksOf(
  regions: readonly Cells[],
  addsUp: boolean,
  rule: Least,
  published = safeCells(regions, 5, { addsUp, rule }),
): string[] {
  const shown = codes.filter((code) => published[code] !== undefined);
  const hidden = codes.filter((code) => !shown.includes(code));
  const isWholeKnown =
    addsUp &&
    isSafe(
      regions.map((cells) => totalOf([cells], codes)),
      5,
      rule,
    );
  const groups = [...shown.map((code) => [code]), ...(isWholeKnown ? [hidden] : [])];
  return regions.flatMap((own) =>
    groups.flatMap((group) => {
      const total = totalOf(regions, group);
      const mine = totalOf([own], group);
      if (total === mine) return [];
      const together = { from: total - mine, to: total - mine };
      const others = regions.filter((cells) => cells !== own && totalOf([cells], group) > 0);
      const one = possibleShares(total, mine, others.length, rule);
      return isVague(one) && !isFewTogether(together) ? [] : [`${group}: ${mine} of ${total}`];
    }),
  );
}

function attackExactly(rule: Least, addsUp: boolean) {
  fc.assert(
    fc.property(someRegions, (regions) => {
      expect(leaksOf(regions, addsUp, rule)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
}

describe('who knows the totals behind the rounded numbers exactly', () => {
  it('learns of no other region what it has, from cells that do not add up', () =>
    attackExactly(least, false));

  it('nor from cells that add up, reckoning what is left out', () => attackExactly(least, true));

  it.each([
    ['of a third region', { ...least, regions: 2 }],
    ['of the number itself', { ...least, number: 11 }],
    ['of what is left without one region', { ...least, without: 4 }],
  ])('would learn it without the rule %s', (_name, rule) => {
    expect(() => attackExactly(rule, false)).toThrow('of');
  });

  it('would learn it if what is left out were not hidden too', () => {
    const regions = [
      { a: 20, b: 20, c: 1 },
      { a: 20, b: 20 },
      { a: 20, b: 20 },
    ];
    // 40 + 40 and the 1 that they do not add up to.
    expect(safeCells(regions, 5, { addsUp: false })).toEqual({ a: 60, b: 60 });
    expect(safeCells(regions, 5, { addsUp: true })).toEqual({ a: 60 });
    expect(leaksOf(regions, true, least)).toEqual([]);
  });
});

/** The same by step 1, as a yearly report shows them. */
describe('exact numbers', () => {
  it('are those of the regions, where they are published', () => {
    fc.assert(
      fc.property(someRegions, (regions) => {
        for (const [code, number] of Object.entries(safeCells(regions, 1, { addsUp: true })))
          expect(number).toBe(totalOf(regions, [code]));
      }),
    );
  });

  it('are published by the same rules, judged by the number itself', () => {
    const cells = [{ a: 10 }, { a: 3 }, { a: 3 }];
    expect(safeCells(cells, 1, { addsUp: false })).toEqual({ a: 16 });
    // Rounded to 15, it might be 13.
    expect(safeCells(cells, 5, { addsUp: false })).toEqual({});
  });
});

/** Who has calendar years and school years can reckon what was booked in each of the pieces that they share. */
describe('exact numbers of a year, to who knows both of its pieces exactly', () => {
  const pieces = fc
    .array(fc.tuple(region, region), { minLength: 3, maxLength: 6 })
    .map((both) => [both.map(([one]) => one), both.map(([, other]) => other)]);
  const attack = (publish: (of: readonly (readonly Cells[])[]) => Cells) =>
    fc.assert(
      fc.property(pieces, (of) => {
        const published = publish(of);
        for (const piece of of) expect(leaksOf(piece, true, least, published)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  const asOne = ([one = [], other = []]: readonly (readonly Cells[])[]): Cells[] =>
    one.map((cells, index) =>
      Object.fromEntries(codes.map((code) => [code, of(cells, code) + of(other[index], code)])),
    );

  it('tell of no other region what it has in either of them', () => attack(safeYearCells));

  it('would tell it, were they judged by the year as a whole', () => {
    expect(() => attack((of) => safeCells(asOne(of), 1, { addsUp: true }))).toThrow('of');
  });

  it('are the sums of the year, also where all of it was booked in one piece', () => {
    const none = [nobody, nobody, nobody];
    const all = [{ a: 6, b: 1 }, { a: 6 }, { a: 7 }];
    expect(safeYearCells([none, all])).toEqual({});
    expect(safeYearCells([none, [{ a: 6 }, { a: 6 }, { a: 7 }]])).toEqual({ a: 19 });
    expect(safeYearCells([all.map(({ a }) => ({ a })), [{ a: 20 }, { a: 20 }, { a: 20 }]])).toEqual(
      {
        a: 79,
      },
    );
    // The two of January would show in the difference of a calendar and a school year.
    expect(
      safeYearCells([
        [{ a: 2 }, nobody, nobody],
        [{ a: 20 }, { a: 20 }, { a: 20 }],
      ]),
    ).toEqual({});
  });
});

describe('a rounded number', () => {
  it('leaves all five that it can stand for possible, also to the region that has most of it', () => {
    fc.assert(
      fc.property(someRegions, (regions) => {
        for (const [code, number] of Object.entries(safeCells(regions, 5, { addsUp: false })))
          for (const own of regions)
            expect(number - 2 - of(own, code)).toBeGreaterThanOrEqual(least.without);
      }),
    );
  });
});

type Publication = { cells: Cells; whole: number; own: Cells };

/** What the others have together, cell by cell, by everything that both publications say of it. */
function othersBy(publications: readonly Publication[]): Record<string, Range> {
  const known: Record<string, Range> = Object.fromEntries(
    codes.map((code) => [code, { from: 0, to: 1000 }]),
  );
  const meet = (code: string, { from, to }: Range) => {
    const before = known[code] ?? { from: 0, to: 1000 };
    known[code] = { from: Math.max(before.from, from), to: Math.min(before.to, to) };
  };
  const whole = publications
    .map(({ whole, own }) => whole - totalOf([own], codes))
    .reduce((range: Range, middle) => narrowed(range, middle), { from: 0, to: 1000 });
  for (const { cells, own } of publications)
    for (const [code, number] of Object.entries(cells))
      meet(code, narrowed({ from: 0, to: 1000 }, number - of(own, code)));
  // The whole without all the others, until nothing gets narrower.
  for (let turn = 0; turn < 10; turn += 1)
    for (const code of codes) {
      const rest = codes.filter((other) => other !== code).map((other) => known[other]);
      meet(code, {
        from: whole.from - sum(rest.map((range) => range?.to ?? 1000)),
        to: whole.to - sum(rest.map((range) => range?.from ?? 0)),
      });
    }
  return known;
}

const narrowed = ({ from, to }: Range, middle: number): Range => ({
  from: Math.max(from, middle - 2),
  to: Math.min(to, middle + 2),
});

function publicationOf(own: Cells, others: readonly Cells[]): Publication {
  const regions = [own, ...others];
  const cells = safeCells(regions, 5, { addsUp: true });
  return { cells, whole: rounded(totalOf(regions, codes), 5), own };
}

describe('two publications in a row', () => {
  it('tell a region that changed only itself of no cell that the others have a few there', () => {
    fc.assert(
      fc.property(
        fc.tuple(region, region),
        fc.array(region, { minLength: 2, maxLength: 5 }),
        (mine, others) => {
          const publications = mine.map((own) => publicationOf(own, others));
          const known = othersBy(publications);
          for (const code of codes) {
            const range = known[code] ?? { from: 0, to: 0 };
            const truth = totalOf(others, [code]);
            expect(range.from <= truth && truth <= range.to).toBe(true);
            expect(isFewTogether(range)).toBe(false);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('what is published', () => {
  const three = (...shares: number[]) =>
    safeCells(
      shares.map((number) => ({ a: number })),
      5,
      { addsUp: false },
    ).a;

  it('is rounded to five, and only of at least three regions', () => {
    expect(three(6, 6, 6, 0)).toBe(20);
    expect(three(20, 20)).toBeUndefined();
    expect(three(20, 20, 1)).toBe(40);
  });

  it('is not what one region has nearly alone', () => {
    expect(three(50, 2, 3)).toBeUndefined();
    expect(three(50, 4, 6)).toBe(60);
  });

  it('is nothing where nobody has any: who has none cannot be told from who has a few', () => {
    expect(three(0, 0, 0)).toBeUndefined();
    expect(safeCells([nobody, nobody, nobody], 5, { addsUp: true })).toEqual({});
  });
});
