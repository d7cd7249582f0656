// Orientation activities of a demo region, past and to come, with people who signed up: one is full and has a waiting list.
// What it has already stays as it is; only the websites that may show its form follow this run.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { activitySchema } from '@instroom/domain/activity/activity.ts';
import {
  type Registration,
  registrationId,
  registrationSchema,
} from '@instroom/domain/activity/registration.ts';
import {
  dayAfter,
  dayOf,
  isWorkingDay,
  momentAt,
  workingDayAfter,
} from '@instroom/domain/calendar.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { firstReached } from '@instroom/domain/candidate/reached.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  activitiesPath,
  activityPath,
  candidatesPath,
  publicFormPath,
  registrationPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { type DemoRegion, formDocument } from './regions.ts';

type Sample = Pick<Activity, 'title' | 'kind' | 'mode' | 'hasWaitingList'> &
  Partial<Pick<Activity, 'place' | 'onlineUrl' | 'capacity' | 'description'>> & {
    id: string;
    inDays: number;
    hours: readonly [string, string];
    /** How many signed up. */
    people: number;
  };

const samples: readonly Sample[] = [
  {
    ...{ id: 'info-past', kind: 'info', mode: 'place', inDays: -24, hours: ['19:00', '21:00'] },
    title: { nl: 'Informatieavond Werken in het onderwijs', en: 'Information evening' },
    ...{ place: 'Regioloket, Stationsplein 1', capacity: 20, hasWaitingList: true, people: 14 },
  },
  {
    ...{ id: 'shadow-past', kind: 'shadow', mode: 'place', inDays: -10, hours: ['08:30', '14:30'] },
    title: { nl: 'Meeloopdag op een basisschool', en: 'A day at a primary school' },
    ...{ place: 'Basisschool De Regenboog', capacity: 6, hasWaitingList: false, people: 6 },
  },
  {
    ...{ id: 'info-next', kind: 'info', mode: 'place', inDays: 9, hours: ['19:00', '21:00'] },
    title: { nl: 'Informatieavond Werken in het onderwijs', en: 'Information evening' },
    description: {
      nl: 'Hoor hoe je leraar wordt, welke routes er zijn en wat het kost. Stel je vragen aan leraren en aan het loket.',
      en: 'Hear how to become a teacher, which routes there are and what it costs.',
    },
    ...{ place: 'Regioloket, Stationsplein 1', capacity: 12, hasWaitingList: true, people: 15 },
  },
  {
    ...{
      id: 'webinar-next',
      kind: 'webinar',
      mode: 'online',
      inDays: 16,
      hours: ['16:00', '17:00'],
    },
    title: { nl: 'Webinar Zij-instroom', en: 'Webinar: switching to teaching' },
    onlineUrl: 'https://webinar.example/zij-instroom',
    ...{ hasWaitingList: false, people: 9 },
  },
  {
    ...{
      id: 'openday-next',
      kind: 'openday',
      mode: 'hybrid',
      inDays: 30,
      hours: ['10:00', '15:00'],
    },
    title: { nl: 'Open dag lerarenopleidingen', en: 'Open day of teacher training' },
    onlineUrl: 'https://webinar.example/open-dag',
    ...{ place: 'Hogeschool, Campusplein 5', capacity: 60, hasWaitingList: true, people: 5 },
  },
];

export const activityFormId = ({ formId }: DemoRegion) => `${formId}-activiteit`;

export async function seedActivities(
  db: Firestore,
  region: DemoRegion,
  origins: string[],
  now: Date,
): Promise<void> {
  const { regionId } = region;
  const formId = activityFormId(region);
  const form = db.doc(publicFormPath(formId));
  if ((await form.get()).exists) await form.update({ allowedOrigins: origins });
  else
    await form.set({
      ...formDocument(region, origins, now),
      ...{ name: 'Aanmelden voor een activiteit', purpose: 'activity' },
    });
  if (!(await db.collection(activitiesPath(regionId)).limit(1).get()).empty) return;
  const { docs } = await db.collection(candidatesPath(regionId)).limit(40).get();
  const people = docs.map((document) => ({
    id: document.id,
    candidate: candidateSchema.parse(document.data()),
  }));
  const batch = db.batch();
  for (const [nth, sample] of samples.entries()) {
    const activity = activityOf(sample, { formId, by: region.adviserUids[0], now });
    batch.set(db.doc(activityPath(regionId, sample.id)), activity);
    // Others for each, as far as there are.
    const own = [...people.slice(nth * 5), ...people.slice(0, nth * 5)].slice(0, sample.people);
    for (const [place, person] of own.entries()) {
      const id = registrationId(sample.id, person.id);
      const registration = registrationOf(sample, activity, person, place, now);
      batch.set(db.doc(registrationPath(regionId, id)), registration);
    }
  }
  await batch.commit();
}

/** All of them, as a run at that moment would write them. */
export function demoActivities(origin: Origin): Activity[] {
  return samples.map((sample) => activityOf(sample, origin));
}

type Origin = { formId: string; by: string; now: Date };

function activityOf(
  { id: _id, inDays, hours, people: _people, ...traits }: Sample,
  { formId, by, now }: Origin,
): Activity {
  const day = workingDayFrom(dayAfter(dayOf(now), inDays));
  const madeAt = addDays(now, Math.min(0, inDays) - 20);
  return activitySchema.parse({
    ...traits,
    schemaVersion: 1,
    startsAt: momentAt(day, hours[0]),
    endsAt: momentAt(day, hours[1]),
    ...{ afterActivityIds: [], afterKinds: [], sectors: [], reminderHours: [24], followUp: {} },
    formId,
    organizer: { name: 'Regioloket' },
    hostUid: by,
    ...{ status: 'published', revision: 0 },
    ...{ createdAt: madeAt, createdBy: by, updatedAt: madeAt, updatedBy: by },
  });
}

/** That day, or the first working day after it: nobody holds an evening on a Sunday or at Christmas. */
function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayAfter(day, 1);
}

function registrationOf(
  { id: activityId }: Sample,
  { capacity, startsAt, formId }: Activity,
  { id: candidateId, candidate }: { id: string; candidate: Candidate },
  place: number,
  now: Date,
): Registration {
  const isOver = startsAt < now;
  const receivedAt = new Date(addDays(isOver ? startsAt : now, -5).getTime() + place * 3_600_000);
  const isAbsent = place % 5 === 4;
  const matchingAt = firstReached(candidate, 'matching');
  const came = {
    ...{ attendance: isAbsent ? 'absent' : 'attended', attendanceAt: startsAt },
    ...(!isAbsent && matchingAt && { matchingAt }),
  };
  return registrationSchema.parse({
    ...{ schemaVersion: 1, activityId, candidateId, name: fullName(candidate) },
    state: capacity !== undefined && place >= capacity ? 'waiting' : 'confirmed',
    ...{ receivedAt, decidedAt: receivedAt, updatedAt: receivedAt },
    ...(isOver && came),
    language: 'nl',
    createdBy: `form:${formId}`,
    // Nobody is written to about what the demo made up.
    reminded: [24],
  });
}
