import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween } from './spoken-figures.ts';

it('a figure that changed is told with what it was, in the order of the figures', () => {
  const before = new Map([
    ['In begeleiding', 40],
    ['Nog niet opgepakt', 3],
    ['Nieuw deze week', 1],
  ]);
  const now = new Map([
    ['In begeleiding', 41],
    ['Nog niet opgepakt', 3],
    ['Nieuw deze week', 2],
  ]);
  expect(changesBetween(before, now)).toEqual([
    { figure: 'In begeleiding', now: 41, before: 40 },
    { figure: 'Nieuw deze week', now: 2, before: 1 },
  ]);
});

it('whoever applies what was told to what was known has the figures of now', () => {
  const figures = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(figures, figures, (first, second) => {
      const named = (numbers: number[]) => new Map(numbers.map((number, i) => [`F${i}`, number]));
      const known = named(first);
      for (const { figure, now, before } of changesBetween(known, named(second))) {
        expect(known.get(figure)).toBe(before);
        known.set(figure, now);
      }
      expect(known).toEqual(named(second));
    }),
  );
});
