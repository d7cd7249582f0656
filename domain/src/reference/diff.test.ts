import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, difference, type Manifest, type ManifestEntry } from './diff.ts';
import { afterPresence, nextManifest } from './lifecycle.ts';

const today = '2026-11-26';
const entries = fc.record(
  {
    hash: fc.constantFrom('a', 'b', 'c'),
    areas: fc.constantFrom('x', 'y'),
    endDate: fc.constantFrom('2026-01-01', '2027-01-01'),
  },
  { requiredKeys: ['hash'] },
);
const keys = fc.constantFrom(
  ...Array.from({ length: 12 }, (_, index) => `brin-0${index}AA/organization`),
);
const answers = fc
  .dictionary(keys, entries)
  .map(
    (given): Manifest =>
      new Map(Object.entries(given).map(([k, e]) => [k, afterPresence(e, today)])),
  );
/** With things missing and closed among them, as a manifest gets in time. */
const pasts = fc.array(answers, { minLength: 1, maxLength: 4 }).map((given) =>
  given.reduce<Manifest>((before, now, index) => {
    const day = `2026-0${index + 1}-01`;
    const { absent } = difference(before, now, { coversAll: true });
    return nextManifest(before, now, { absent, today: day, isOtherScope: false });
  }, new Map()),
);
const whole = { coversAll: true };
const changesIn = ({ same: _same, absent: _absent, ...rest }: Difference) =>
  Object.values(rest).flat();

describe('the difference between two answers', () => {
  it('of the same answer is nothing', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { absent, same, ...rest } = difference(answer, answer, whole);
        const closed = [...answer.values()].filter(({ closedOn }) => closedOn).length;
        expect(same).toHaveLength(answer.size);
        expect([absent, rest.added, rest.changed, rest.areas, rest.returned].flat()).toEqual([]);
        expect(closed).toBeLessThanOrEqual(answer.size);
      }),
    );
  });

  it('put upon the past gives the answer, and forgets nothing of the past', () => {
    fc.assert(
      fc.property(pasts, answers, (before, now) => {
        const found = difference(before, now, whole);
        const after = new Map<string, ManifestEntry>(before);
        for (const key of changesIn(found)) after.set(key, now.get(key) ?? { hash: '' });
        for (const key of now.keys()) expect(after.get(key)).toEqual(now.get(key));
        expect(new Set(after.keys())).toEqual(new Set([...before.keys(), ...now.keys()]));
        for (const key of found.absent) expect(now.has(key)).toBe(false);
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(pasts, answers, (before, now) => {
        const reversed = new Map([...now].reverse());
        const sorted = (found: Difference) =>
          Object.entries(found).map(([kind, found]) => [kind, [...found].sort()]);
        expect(sorted(difference(before, reversed, whole))).toEqual(
          sorted(difference(before, now, whole)),
        );
      }),
    );
  });

  it('each record is in one list, and what is absent only where the answer covers all', () => {
    fc.assert(
      fc.property(pasts, answers, fc.boolean(), (before, now, coversAll) => {
        const found = difference(before, now, { coversAll });
        const listed = [...changesIn(found), ...found.same];
        expect(listed.sort()).toEqual([...now.keys()].sort());
        if (!coversAll) expect(found.absent).toEqual([]);
      }),
    );
  });

  it('after it was taken over, the same answer changes nothing more', () => {
    fc.assert(
      fc.property(pasts, answers, (before, now) => {
        const first = difference(before, now, whole);
        const next = nextManifest(before, now, { ...first, today, isOtherScope: false });
        const second = difference(next, now, whole);
        expect(changesIn(second)).toEqual([]);
        const again = nextManifest(next, now, { ...second, today, isOtherScope: false });
        expect(new Map(again)).toEqual(new Map(next));
      }),
    );
  });

  it('a record that only has other areas is told apart', () => {
    const before = new Map([['k', { hash: 'a', areas: 'x' }]]);
    expect(difference(before, new Map([['k', { hash: 'a', areas: 'y' }]]), whole).areas).toEqual([
      'k',
    ]);
    expect(difference(before, new Map([['k', { hash: 'b', areas: 'y' }]]), whole).changed).toEqual([
      'k',
    ]);
  });

  it('one that was missing and is there again has returned, changed or not', () => {
    const before = new Map([['k', { hash: 'a', missingSince: '2026-11-01' }]]);
    expect(difference(before, new Map([['k', { hash: 'a' }]]), whole).returned).toEqual(['k']);
    expect(difference(before, new Map([['k', { hash: 'b' }]]), whole).returned).toEqual(['k']);
  });
});

describe('another scope', () => {
  it('removes nothing, and what it does not cover is not missed later either', () => {
    const before = new Map([
      ['in', { hash: 'a' }],
      ['out', { hash: 'a' }],
    ]);
    const now = new Map([['in', { hash: 'a' }]]);
    const { absent } = difference(before, now, { coversAll: false });
    const next = nextManifest(before, now, { absent, today, isOtherScope: true });
    expect(next.get('out')).toEqual({ hash: 'a', isOutOfScope: true });
    expect(difference(next, now, whole).absent).toEqual([]);
  });
});
