import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SortKey, sortedBy } from './sorted-by.ts';

const up = { descending: false };
const down = { descending: true };
const sorted = (keys: SortKey[], direction = up) => sortedBy(keys, (key) => key, direction);

describe('sorting the list', () => {
  it('is by the Dutch dictionary: accents and capitals of no matter, numbers by their size', () => {
    expect(sorted(['Zwolle', 'édith', 'Ede', 'Fred', 'arnhem'])).toEqual([
      'arnhem',
      'Ede',
      'édith',
      'Fred',
      'Zwolle',
    ]);
    expect(sorted(['groep 10', 'groep 9'])).toEqual(['groep 9', 'groep 10']);
  });

  it('puts who has nothing last, in both directions', () => {
    expect(sorted(['b', undefined, 'a', ''])).toEqual(['a', 'b', undefined, '']);
    expect(sorted([1, undefined, 2], down)).toEqual([2, 1, undefined]);
  });

  it('keeps the order of names among those who have the same, in both directions', () => {
    const row = fc.record({ name: fc.nat(), key: fc.constantFrom('a', 'b', undefined) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.boolean(), (rows, descending) => {
        const result = sortedBy(rows, ({ key }) => key, { descending });
        expect(new Set(result)).toEqual(new Set(rows));
        expect(result).toHaveLength(rows.length);
        for (const asked of ['a', 'b', undefined])
          expect(result.filter(({ key }) => key === asked)).toEqual(
            rows.filter(({ key }) => key === asked),
          );
        const keys = result.flatMap(({ key }) => key ?? []);
        expect(keys).toEqual(descending ? keys.toSorted().reverse() : keys.toSorted());
      }),
    );
  });
});
