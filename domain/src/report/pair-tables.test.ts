import { describe, expect, it } from 'vitest';
import { hidden } from './hide-small.ts';
import { pairTables } from './pair-tables.ts';

const started = {
  'zib-po': 14,
  'zib-vo': 9,
  'kop-vo': 6,
  'pabo_dt-po': 3,
  'pabo_vt-po': 8,
  'x-po': 5,
};
const qualified = { 'zib-vo': 7, 'zib-po': 2, 'kop-vo': 12 };

function tables(hides: boolean) {
  const [one, other] = pairTables(
    (map) => (map === 'trainingByRouteAndSector' ? started : qualified),
    () => ({}),
    { hides },
  );
  if (!one || !other) throw new Error('two tables');
  return { one, other };
}
const numbersOf = ({ rows }: ReturnType<typeof tables>['one']) =>
  Object.fromEntries(rows.map(({ code, now }) => [code, now]));

describe('who started a training and who became qualified, by route and sector', () => {
  it('stand beside each other: the same routes with their sectors, in the order of the lists', () => {
    const { one, other } = tables(false);
    expect(one.rows.map(({ code }) => code)).toEqual([
      ...['zib', 'zib-po', 'zib-vo', 'pabo_vt', 'pabo_vt-po', 'pabo_dt', 'pabo_dt-po'],
      ...['kop', 'kop-vo', 'x', 'x-po'],
    ]);
    expect(other.rows.map(({ code }) => code)).toEqual(one.rows.map(({ code }) => code));
    expect(one.rows.map(({ label }) => label)).toContain(
      'Zij-instroom in het beroep, Primair onderwijs',
    );
    expect([one.whole, other.whole]).toEqual([
      { now: 45, before: 0 },
      { now: 21, before: 0 },
    ]);
    expect(numbersOf(one)).toMatchObject({ zib: 23, 'zib-po': 14, 'zib-vo': 9, 'kop-vo': 6 });
    expect(numbersOf(other)).toMatchObject({ zib: 9, 'zib-po': 2, kop: 12, pabo_dt: 0 });
  });

  it('leave the sectors of a route out together, also that there is one, where a small number could be reckoned', () => {
    const { one, other } = tables(true);
    expect(numbersOf(one)).toEqual({
      ...{ zib: 23, 'zib-po': 14, 'zib-vo': 9, pabo_vt: 8, 'pabo_vt-po': 8 },
      ...{ pabo_dt: hidden, kop: 6, 'kop-vo': 6, x: hidden },
    });
    expect(numbersOf(other)).toMatchObject({
      ...{ zib: 9, 'zib-po': hidden, 'zib-vo': hidden, kop: 12, 'kop-vo': hidden },
      ...{ pabo_vt: 0, 'pabo_vt-po': 0 },
    });
  });
});
