import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const now = new Date('2026-03-02T09:00:00Z');
const on = (id: string, day: string) => ({
  ...anActivity({
    startsAt: new Date(`2026-${day}T08:00:00Z`),
    endsAt: new Date(`2026-${day}T10:00:00Z`),
  }),
  id,
});
const forIt = (activityId: string) => ({
  ...aRegistration({ activityId, receivedAt: new Date('2026-02-20T08:00:00Z') }),
  id: `${activityId}_candidate`,
});
const ids = (all: { registration: { activityId: string } }[]) =>
  all.map(({ registration }) => registration.activityId);

it('what comes stands by day, what was the last one first; also what is not known any more', () => {
  const activities = [on('march', '03-20'), on('today', '03-02'), on('january', '01-10')];
  const { coming, past } = inOrder(
    ['march', 'january', 'gone', 'today'].map(forIt),
    activities,
    now,
  );
  expect(ids(coming)).toEqual(['today', 'march']);
  expect(ids(past)).toEqual(['gone', 'january']);
});
