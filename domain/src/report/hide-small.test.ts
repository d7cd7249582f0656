import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidden, hideSmall, hideTogether } from './hide-small.ts';

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
const told = (parts: readonly number[]) => hideSmall(sum(parts), parts);

/** Every way in which so many parts can be so large. */
function* allParts(count: number, most: number): Generator<number[]> {
  if (count === 0) return yield [];
  for (const rest of allParts(count - 1, most))
    for (let part = 0; part <= most; part += 1) yield [part, ...rest];
}

describe('numbers that leave a region', () => {
  it('leave out 1 to 4, and another where one alone could be reckoned back', () => {
    expect(told([12, 3, 20])).toEqual({ whole: 35, parts: [hidden, hidden, 20] });
    expect(told([12, 3, 2, 20])).toEqual({ whole: 37, parts: [12, hidden, hidden, 20] });
    expect(told([12, 0, 20])).toEqual({ whole: 32, parts: [12, 0, 20] });
    expect(told([2, 1])).toEqual({ whole: hidden, parts: [hidden, hidden] });
    expect(told([])).toEqual({ whole: 0, parts: [] });
  });

  it('say of no part that is left out what it is, to whoever knows the whole, the others and this rule', () => {
    const answers = new Map<string, number[][]>();
    for (const parts of allParts(4, 9)) {
      const answer = JSON.stringify(told(parts));
      answers.set(answer, [...(answers.get(answer) ?? []), parts]);
    }
    for (const [answer, possible] of answers) {
      const { parts } = JSON.parse(answer) as { parts: unknown[] };
      for (const [index, part] of parts.entries())
        if (part === hidden)
          expect(new Set(possible.map((one) => one[index])).size, answer).toBeGreaterThan(1);
    }
  });

  it('say of no part what it is where one whole is told in parts by two codes', () => {
    /** By all that is told of both, what each part can be. */
    const possible = new Map<string, Set<number>[]>();
    for (const one of allParts(2, 9))
      for (const other of allParts(3, 9)) {
        if (sum(one) !== sum(other)) continue;
        const key = JSON.stringify(hideTogether([one, other]));
        const parts = [...one, ...other];
        const sets = possible.get(key) ?? parts.map(() => new Set<number>());
        for (const [index, part] of parts.entries()) sets[index]?.add(part);
        possible.set(key, sets);
      }
    for (const [key, sets] of possible)
      for (const numbers of sets)
        if ([...numbers].some((number) => number > 0 && number < 5))
          expect(numbers.size, key).toBeGreaterThan(1);
    const apart = [[4, 4], [8]].map((parts) => told(parts).whole);
    expect(apart).toEqual([hidden, 8]);
    expect(hideTogether([[4, 4], [8]]).map(({ whole }) => whole)).toEqual([hidden, hidden]);
  });

  it('never tell a number from 1 to 4, and never another than it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (parts) => {
        const { whole, parts: shown } = told(parts);
        for (const [index, number] of [whole, ...shown].entries()) {
          if (number === hidden) continue;
          expect(number === 0 || number >= 5).toBe(true);
          expect(number).toBe([sum(parts), ...parts][index]);
        }
      }),
    );
  });
});
