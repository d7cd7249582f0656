import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldChoices, toldParts } from './told-rows.ts';

const rowsOf = (numbers: readonly number[]) =>
  numbers.map((number, index) => ({ code: `c${index}`, label: `C${index}`, number }));

it('no number from 1 to 4 is told, nor drawn, whatever the figures are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 12 }), (numbers) => {
      for (const rows of [toldParts(rowsOf(numbers)), toldChoices(rowsOf(numbers))])
        for (const [index, { told, number }] of rows.entries()) {
          expect(told === undefined || told === numbers[index]).toBe(true);
          expect(number).toBe(told ?? 0);
          expect(number === 0 || number >= 5).toBe(true);
        }
    }),
  );
});

it('of parts of a whole, never one alone is left out, since the whole is on the screen', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 }), (numbers) => {
      const left = toldParts(rowsOf(numbers)).filter(({ told }) => told === undefined);
      const others = numbers.filter((number) => number > 0).length;
      if (others > 1) expect(left).not.toHaveLength(1);
    }),
  );
});
