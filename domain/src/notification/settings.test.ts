import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, isWorkingDay, momentAt, monthsUpTo } from '../calendar.ts';
import { lastPeriods, periodKinds } from '../report/period.ts';
import {
  isDigestDue,
  notificationWishesSchema,
  quarters,
  reportsDue,
  settingsAfter,
  standardWishes,
} from './settings.ts';

const every = [1, 2, 3, 4, 5, 6, 7] as const;
const at = (time: string, weekdays: readonly (typeof every)[number][] = every) => ({
  digest: { isOn: true, time, weekdays: [...weekdays] },
  reports: [],
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

describe('a mail about a period that is over', () => {
  const chosen = new Date('2025-12-15T12:00:00Z');
  const all = { ...standardWishes, reports: [...periodKinds] };

  /** Runs at the same time of each day, some of them missed or repeated: what is sent, and on which day. */
  function sentBy(runs: readonly { day: string; time: string }[]): { key: string; day: string }[] {
    let settings = settingsAfter(undefined, all, chosen);
    return runs.flatMap(({ day, time }) => {
      const due = reportsDue(settings, momentAt(day, time));
      const reported = Object.fromEntries(due.map(({ kind, key }) => [kind, key]));
      settings = { ...settings, reported: { ...settings.reported, ...reported } };
      return due.map(({ key }) => ({ key, day }));
    });
  }
  const days = Array.from({ length: 900 }, (_, index) => dayAfter('2025-12-16', index));
  const time = fc.constantFrom('00:00', '00:30', '02:30', '07:30', '12:00', '23:30', '23:59');

  it('goes out once for each period, on the first working day after it, at any time of the day', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 4 }), (times) => {
        const sent = sentBy(
          days.flatMap((day) => times.toSorted().map((at) => ({ day, time: at }))),
        );
        const last = dayOf(momentAt(days.at(-1) ?? '', '12:00')).slice(0, 7);
        const [ended = ''] = monthsUpTo(last, 2);
        const expected = periodKinds.flatMap((kind) =>
          lastPeriods(kind, ended, 40)
            .filter(({ months }) => {
              const end = months.at(-1) ?? '';
              return end >= '2025-12' && end <= ended;
            })
            .map(({ key }) => key),
        );
        expect(sent.map(({ key }) => key).toSorted()).toEqual(expected.toSorted());
        for (const { day } of sent) {
          const earlier = Array.from({ length: Number(day.slice(8)) - 1 }, (_, index) =>
            dayAfter(day, -1 - index),
          );
          expect(isWorkingDay(day)).toBe(true);
          expect(earlier.filter(isWorkingDay)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('goes out later in the month where runs were missed, and never twice', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 900, maxLength: 900 }), (runs) => {
        const sent = sentBy(
          days.filter((_, index) => runs[index]).map((day) => ({ day, time: '07:30' })),
        );
        expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is not about what was over when somebody chose it, and is kept when something else is chosen', () => {
    const now = new Date('2026-03-02T05:00:00Z');
    const due = (settings: Parameters<typeof reportsDue>[0], at = now) =>
      reportsDue(settings, at).map(({ key }) => key);
    const late = settingsAfter(undefined, all, now);
    expect(due(late)).toEqual([]);
    expect(due(late, new Date('2026-04-01T05:00:00Z'))).toEqual(['2026-03', '2026-k1']);
    // Chosen before, and a colleague of the choice is changed on the day itself.
    const early = settingsAfter(undefined, { ...all, reports: ['month'] }, chosen);
    const changed = settingsAfter(early, { ...all, hidden: ['due'] }, now);
    expect(due(changed)).toEqual(['2026-02']);
    // Off and on again is not asking for it again.
    const done = { ...changed, reported: { month: '2026-02' } };
    const off = settingsAfter(done, { ...all, reports: [] }, now);
    expect(due(settingsAfter(off, all, now))).toEqual([]);
  });

  it('may be about each kind once, and about none where nobody asked', () => {
    const reports = ['month', 'month'];
    expect(notificationWishesSchema.safeParse({ ...all, reports }).success).toBe(false);
    const { reports: _, ...old } = standardWishes;
    expect(notificationWishesSchema.parse(old).reports).toEqual([]);
  });
});
