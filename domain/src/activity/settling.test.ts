import { describe, expect, it } from 'vitest';
import { anActivity, aRegistration } from './an-activity.ts';
import { asksOpinion, dueReminders, factsToTell, needsSettling, newsFor } from './settling.ts';
import { whenOf } from './when.ts';

describe('places are looked at again', () => {
  const as = aRegistration;

  it('when somebody arrives, cancels, comes back or is removed, and when somebody came', () => {
    expect(needsSettling(undefined, as())).toBe(true);
    expect(needsSettling(as({ state: 'confirmed' }), as({ state: 'cancelled' }))).toBe(true);
    expect(needsSettling(as({ state: 'cancelled' }), as({ state: 'confirmed' }))).toBe(true);
    expect(needsSettling(as({ state: 'cancelled' }), as({ state: 'received' }))).toBe(true);
    expect(needsSettling(as({ state: 'waiting' }), undefined)).toBe(true);
    const came = as({ state: 'confirmed', attendance: 'attended' });
    expect(needsSettling(as({ state: 'confirmed' }), came)).toBe(true);
  });

  it('not after an answer was given, nor after a mail went out', () => {
    expect(needsSettling(as(), as({ state: 'confirmed' }))).toBe(false);
    expect(needsSettling(as(), as({ state: 'refused' }))).toBe(false);
    expect(needsSettling(as({ state: 'waiting' }), as({ state: 'confirmed' }))).toBe(false);
    expect(
      needsSettling(as({ state: 'confirmed' }), as({ state: 'confirmed', reminded: [24] })),
    ).toBe(false);
  });
});

describe('news of an activity', () => {
  const told = factsToTell(anActivity());
  const moved = factsToTell(anActivity({ place: 'Elders' }));

  it('goes to who has a place when time or place changed, and not when a word did', () => {
    expect(newsFor({ state: 'confirmed', told }, moved)).toBe('activity_changed');
    expect(newsFor({ state: 'waiting', told }, moved)).toBeUndefined();
    expect(factsToTell(anActivity({ title: { nl: 'Anders' } }))).toBe(told);
    expect(newsFor({ state: 'confirmed', told }, told)).toBeUndefined();
  });

  it('goes to all when it is cancelled, and when it takes place after all', () => {
    const cancelled = factsToTell(anActivity({ status: 'cancelled' }));
    expect(newsFor({ state: 'confirmed', told }, cancelled)).toBe('activity_cancelled');
    expect(newsFor({ state: 'waiting', told }, cancelled)).toBe('activity_cancelled');
    expect(newsFor({ state: 'waiting', told: 'cancelled' }, told)).toBe('activity_changed');
  });
});

describe('a reminder', () => {
  const activity = anActivity({ reminderHours: [168, 24] });
  const before = (hours: number) => new Date(activity.startsAt.getTime() - hours * 3_600_000);
  const comes = aRegistration({ state: 'confirmed', decidedAt: before(300) });

  it('is due from its moment until the beginning, once', () => {
    expect(dueReminders(activity, comes, before(169)).hours).toEqual([]);
    expect(dueReminders(activity, comes, before(168))).toEqual({ hours: [168], isTold: true });
    expect(dueReminders(activity, { ...comes, reminded: [168] }, before(100)).hours).toEqual([]);
    expect(dueReminders(activity, comes, before(1))).toEqual({ hours: [168, 24], isTold: true });
    expect(dueReminders(activity, comes, before(0)).hours).toEqual([]);
  });

  it('is not written to who got a place after its moment', () => {
    const late = { ...comes, decidedAt: before(20) };
    expect(dueReminders(activity, late, before(10))).toEqual({ hours: [168, 24], isTold: false });
  });

  it('is only for who has a place, of what takes place', () => {
    expect(dueReminders(activity, { ...comes, state: 'waiting' }, before(1)).hours).toEqual([]);
    expect(dueReminders({ ...activity, status: 'cancelled' }, comes, before(1)).hours).toEqual([]);
  });
});

it('a moment is read in Dutch time, in both languages', () => {
  expect(whenOf(anActivity(), 'nl')).toBe('dinsdag 10 maart 2026, 19:00 tot 21:00');
  expect(whenOf(anActivity(), 'en')).toMatch(/^Tuesday,? 10 March 2026, 19:00 to 21:00$/);
  const endsAt = new Date('2026-03-11T20:00:00Z');
  expect(whenOf(anActivity({ endsAt }), 'nl')).toBe(
    'dinsdag 10 maart 2026, 19:00 tot woensdag 11 maart 2026, 21:00',
  );
});

it('what it was like is asked from the next morning on, for two weeks', () => {
  const activity = anActivity({ evaluationUrl: 'https://evaluatie.example/1' });
  expect(asksOpinion(activity, new Date('2026-03-11T07:59:00Z'))).toBe(false);
  expect(asksOpinion(activity, new Date('2026-03-11T08:00:00Z'))).toBe(true);
  expect(asksOpinion(activity, new Date('2026-03-24T08:00:00Z'))).toBe(false);
  expect(asksOpinion(anActivity(), new Date('2026-03-11T08:00:00Z'))).toBe(false);
});
