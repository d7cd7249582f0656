import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, momentAt } from '../calendar.ts';
import {
  isDigestDue,
  notificationWishesSchema,
  quarters,
  settingsAfter,
  standardWishes,
} from './settings.ts';

const every = [1, 2, 3, 4, 5, 6, 7] as const;
const at = (time: string, weekdays: readonly (typeof every)[number][] = every) => ({
  digest: { isOn: true, time, weekdays: [...weekdays] },
});

/** All runs of a quarter of an hour between two moments, and on which of them a mail goes out. */
function sentBetween(from: string, to: string, wish: ReturnType<typeof at>, missed = 0): string[] {
  const sent: string[] = [];
  let digestedOn: string | undefined;
  let left = missed;
  for (let now = new Date(from); now < new Date(to); now = new Date(now.getTime() + 15 * 60_000)) {
    const isDue = isDigestDue({ ...wish, ...(digestedOn && { digestedOn }) }, now);
    if (isDue && left > 0) left -= 1;
    else if (isDue) {
      sent.push(now.toISOString());
      digestedOn = dayOf(now);
    }
  }
  return sent;
}

describe('a digest goes out', () => {
  const spring = ['2026-03-28T00:00:00Z', '2026-03-31T00:00:00Z'] as const;
  const autumn = ['2026-10-24T00:00:00Z', '2026-10-27T00:00:00Z'] as const;

  it('at eight by the clock on the wall, also where summer time begins', () =>
    expect(sentBetween(...spring, at('08:00'))).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
    ]));

  it('and where it ends', () =>
    expect(sentBetween(...autumn, at('08:00'))).toEqual([
      '2026-10-24T06:00:00.000Z',
      '2026-10-25T07:00:00.000Z',
      '2026-10-26T07:00:00.000Z',
    ]));

  it('once, at a time that the clock skips or that comes twice', () => {
    expect(sentBetween(...spring, at('02:30'))[1]).toBe('2026-03-29T01:00:00.000Z');
    expect(sentBetween(...autumn, at('02:30'))).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('once on each day that was chosen, at any time, also when runs were missed', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...quarters.slice(0, -4)),
        fc.subarray([...every]),
        fc.constantFrom('2026-03-25', '2026-10-21', '2026-06-01'),
        fc.nat(3),
        (time, weekdays, first, missed) => {
          const until = dayAfter(first, 7);
          const range = [first, until].map((day) => momentAt(day, '00:00').toISOString());
          const [from = '', to = ''] = range;
          const days = sentBetween(from, to, at(time, weekdays), missed).map((moment) =>
            dayOf(new Date(moment)),
          );
          expect(new Set(days).size).toBe(days.length);
          expect(days).toHaveLength(weekdays.length);
        },
      ),
      { numRuns: 40 },
    ));

  it('to nobody who did not ask for it', () => {
    const now = new Date('2026-03-09T12:00:00Z');
    expect(isDigestDue(standardWishes, now)).toBe(false);
    const { digest } = standardWishes;
    expect(isDigestDue({ digest: { ...digest, isOn: true } }, now)).toBe(true);
    // A Saturday.
    expect(
      isDigestDue({ digest: { ...digest, isOn: true } }, new Date('2026-03-14T12:00:00Z')),
    ).toBe(false);
  });
});

describe('what somebody chooses', () => {
  const now = new Date('2026-03-09T12:00:00Z');

  it('sends nothing today where the time has passed, and does where it is still to come', () => {
    const earlier = settingsAfter(undefined, { hidden: [], ...at('08:00') }, now);
    expect(earlier.digestedOn).toBe('2026-03-09');
    expect(isDigestDue(earlier, new Date('2026-03-09T20:00:00Z'))).toBe(false);
    expect(isDigestDue(earlier, new Date('2026-03-10T07:00:00Z'))).toBe(true);
    const later = settingsAfter(undefined, { hidden: [], ...at('16:00') }, now);
    expect(isDigestDue(later, new Date('2026-03-09T15:00:00Z'))).toBe(true);
  });

  it('brings no second mail on a day that had one', () => {
    const stored = { hidden: [], ...at('08:00'), digestedOn: '2026-03-09', updatedAt: now };
    const later = settingsAfter(stored, { hidden: [], ...at('16:00') }, now);
    expect(isDigestDue(later, new Date('2026-03-09T15:30:00Z'))).toBe(false);
  });

  it.each([
    ['a time between quarters', { ...standardWishes.digest, time: '08:10' }],
    ['a time that is none', { ...standardWishes.digest, time: '24:00' }],
    ['a day twice', { ...standardWishes.digest, weekdays: [1, 1] }],
    ['an eighth day', { ...standardWishes.digest, weekdays: [8] }],
  ])('is not %s', (_, digest) => {
    expect(notificationWishesSchema.safeParse(standardWishes).success).toBe(true);
    expect(notificationWishesSchema.safeParse({ hidden: [], digest }).success).toBe(false);
  });
});
