import { randomUUID } from 'node:crypto';
import { activityPlacesSchema } from '@instroom/domain/activity/activity.ts';
import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import {
  type Attendance,
  type Registration,
  registrationId,
  registrationSchema,
} from '@instroom/domain/activity/registration.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  activityPath,
  candidatePath,
  placesOfActivityPath,
  registrationPath,
} from '@instroom/domain/paths.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { handOutPlaces } from './hand-out-places.ts';
import { noteMatching } from './note-matching.ts';
import { removeRegistrationsOf } from './remove-registrations-of.ts';
import { takeAttendanceOf } from './take-attendance.ts';

// What the triggers would do by the real clock, the tests do by theirs.
useOwnBackend();
beforeAll(() => controls().setBackgroundTriggers(false));
afterAll(() => controls().setBackgroundTriggers(true));

const startsAt = new Date('2026-03-10T18:00:00Z');
const endsAt = new Date('2026-03-10T20:00:00Z');
const days = (count: number) => addDays(startsAt, count);

async function aPastActivity() {
  const { regionId, editor: uid } = await aRegion();
  const db = adminDb();
  const activityId = 'meeting';
  const place = { regionId, activityId };
  await db.doc(activityPath(regionId, activityId)).set(anActivity({ startsAt, endsAt }));
  const idOf = (candidateId: string) => registrationId(activityId, candidateId);
  const person = (candidateId: string, dossier: Partial<Candidate> = {}) =>
    db.doc(candidatePath(regionId, candidateId)).set(aCandidate(dossier));
  const came = async (
    candidateId: string,
    dossier: Partial<Candidate> = {},
    registration: Partial<Registration> = {},
  ) => {
    await person(candidateId, dossier);
    const known = { activityId, candidateId, state: 'confirmed', ...registration } as const;
    await db
      .doc(registrationPath(regionId, idOf(candidateId)))
      .set(aRegistration({ attendance: 'attended', ...known }));
  };
  const places = async () => {
    await handOutPlaces(db, place, days(100));
    const stored = await db.doc(placesOfActivityPath(regionId, activityId)).get();
    return activityPlacesSchema.parse(stored.data());
  };
  const registration = async (candidateId: string) => {
    const stored = await db.doc(registrationPath(regionId, idOf(candidateId))).get();
    return registrationSchema.parse(stored.data());
  };
  const mark = (candidateId: string, attendance: Attendance | null) =>
    takeAttendanceOf(db, {
      ...{ regionId, activityId, commandId: randomUUID(), uid, now: days(1) },
      marks: [{ registrationId: idOf(candidateId), attendance }],
    });
  const note = (candidateId: string) => noteMatching(db, { regionId, candidateId });
  const erase = (candidateId: string, now = days(100)) =>
    removeRegistrationsOf(db, { regionId, candidateId }, now);
  return { came, person, places, registration, mark, note, erase };
}

describe('who moved on by an activity', () => {
  it('came, and looked for a school for the first time within ninety days', async () => {
    const { came, places, note } = await aPastActivity();
    await came('soon', { phase: 'matching', reachedAt: { matching: days(5) } });
    await came('beyond', { phase: 'training', reachedAt: { training: days(89) } });
    await came('late', { phase: 'matching', reachedAt: { matching: days(90) } });
    await came('already', { phase: 'matching', reachedAt: { matching: days(-1) } });
    await came('never', { phase: 'orienting', reachedAt: { orienting: days(2) } });
    await came(
      'absent',
      { phase: 'matching', reachedAt: { matching: days(5) } },
      { attendance: 'absent' },
    );
    for (const each of ['soon', 'beyond', 'late', 'already', 'never', 'absent']) await note(each);
    expect(await places()).toMatchObject({ attended: 5, absent: 1, movedOn: 2 });
  });

  it('is known as well where somebody moved before it was written down who came', async () => {
    const { came, places, mark, registration } = await aPastActivity();
    const dossier = { phase: 'matching', reachedAt: { matching: days(0.5) } } as const;
    await came('anna', dossier, { attendance: undefined });
    await mark('anna', 'attended');
    expect(await places()).toMatchObject({ attended: 1, movedOn: 1 });
    await mark('anna', 'absent');
    expect(await registration('anna')).not.toHaveProperty('matchingAt');
    expect(await places()).toMatchObject({ attended: 0, movedOn: 0 });
  });

  it('falls away where the move was a mistake, and a repetition changes nothing', async () => {
    const { came, person, places, note } = await aPastActivity();
    await came('anna', { phase: 'matching', reachedAt: { matching: days(5) } });
    expect(await note('anna')).toBe(1);
    expect(await note('anna')).toBe(0);
    expect((await places()).movedOn).toBe(1);
    await person('anna', { phase: 'orienting' });
    await note('anna');
    expect((await places()).movedOn).toBe(0);
  });
});

it('an activity that took place keeps its numbers when somebody who came is erased, once', async () => {
  const { came, places, note, erase } = await aPastActivity();
  await came('anna', { phase: 'matching', reachedAt: { matching: days(5) } });
  await came('bram', {}, { attendance: 'absent' });
  await note('anna');
  const before = await places();
  expect(before).toMatchObject({ confirmed: 2, attended: 1, absent: 1, movedOn: 1 });
  expect(await erase('anna')).toBe(1);
  expect(await erase('anna')).toBe(0);
  await erase('bram');
  expect(await places()).toMatchObject({ confirmed: 2, attended: 1, absent: 1, movedOn: 1 });
});

it('who was seen at an activity counts as one who came, also when erased before it is over', async () => {
  const { came, places, erase } = await aPastActivity();
  await came('anna');
  await came('bram', {}, { attendance: undefined });
  expect(await places()).toMatchObject({ confirmed: 2, attended: 1 });
  const during = new Date('2026-03-10T19:00:00Z');
  await erase('anna', during);
  await erase('bram', during);
  expect(await places()).toMatchObject({ confirmed: 1, attended: 1 });
});
