import { dayOf, isWorkingDay, startOfDay, timeOf } from '@instroom/domain/calendar.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { expect, it } from 'vitest';
import { demoActivities } from './seed-activities.ts';

/** Noon of every day of two years, and so of every day of the week before every holiday. */
const moments = Array.from({ length: 731 }, (_, day) =>
  addDays(new Date('2026-01-01T11:00:00Z'), day),
);

it('activities of the demo are on a working day within a working day or evening, whenever it is made', () => {
  const odd = moments.flatMap((now) =>
    demoActivities({ formId: 'demo', by: 'somebody', now })
      .filter(({ startsAt, endsAt }) => {
        const [from, to] = [timeOf(startsAt), timeOf(endsAt)];
        const isOneDay = dayOf(startsAt) === dayOf(endsAt);
        return !isOneDay || !isWorkingDay(dayOf(startsAt)) || from < '08:00' || to > '22:00';
      })
      .map(({ title, startsAt }) => `${title.nl} ${startsAt.toISOString()}`),
  );
  expect(odd).toEqual([]);
});

it('some activities of the demo were before today and some come later, whenever it is made', () => {
  for (const now of moments) {
    const all = demoActivities({ formId: 'demo', by: 'somebody', now });
    const today = startOfDay(dayOf(now));
    expect(all.filter(({ endsAt }) => endsAt < today)).toHaveLength(2);
    expect(all.filter(({ startsAt }) => startsAt >= addDays(today, 1))).toHaveLength(3);
  }
});
