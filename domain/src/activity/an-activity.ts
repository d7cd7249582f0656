// Builds activities and sign-ups for tests: an information meeting of two hours, for ten people, with a waiting list.
import type { Activity } from './activity.ts';
import type { Registration } from './registration.ts';

const madeAt = new Date('2026-01-05T09:00:00Z');

export function anActivity(overrides: Partial<Activity> = {}): Activity {
  return {
    schemaVersion: 1,
    title: { nl: 'Informatiebijeenkomst', en: 'Information meeting' },
    kind: 'info',
    mode: 'place',
    place: 'Loket Test, Stationsplein 1, Testdorp',
    startsAt: new Date('2026-03-10T18:00:00Z'),
    endsAt: new Date('2026-03-10T20:00:00Z'),
    capacity: 10,
    hasWaitingList: true,
    afterActivityIds: [],
    afterKinds: [],
    sectors: [],
    reminderHours: [],
    followUp: {},
    status: 'published',
    revision: 1,
    createdAt: madeAt,
    createdBy: 'test',
    updatedAt: madeAt,
    updatedBy: 'test',
    ...overrides,
  };
}

export function aRegistration(overrides: Partial<Registration> = {}): Registration {
  return {
    schemaVersion: 1,
    activityId: 'activity',
    candidateId: 'candidate',
    name: 'Anna Voorbeeld',
    state: 'received',
    receivedAt: madeAt,
    language: 'nl',
    createdBy: 'form:test',
    reminded: [],
    updatedAt: madeAt,
    ...overrides,
  };
}
