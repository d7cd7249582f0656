// A hundred people sign up at once for the last ten places: when has each an answer, and is it the right one?
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  activityPath,
  publicFormPath,
  regionPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { host } from '../../local/src/ports.ts';
import { aRegion } from './a-region.ts';
import { inMs, inSeconds, percentile, report } from './report.ts';
import { onStage, origin, regionId, type Stage } from './stage.ts';

const [people, places] = [100, 10];
const formId = 'bench-activities';
const activityId = 'meeting';

export async function benchActivities(): Promise<void> {
  await onStage(async (stage) => {
    await furnish(stage.db);
    const began = performance.now();
    const took = await Promise.all(Array.from({ length: people }, (_, i) => signUp(stage, i)));
    report(`${people} sign-ups at once, accepted, p95`, inMs(percentile(took, 0.95)));
    let all = await registrations(stage.db);
    while (all.length < people || all.some(({ state }) => state === 'received')) {
      await pause(100);
      all = await registrations(stage.db);
    }
    report('all have an answer, from the first sign-up', inSeconds(performance.now() - began));
    const states = all.map(({ state }) => state);
    report('have a place', String(states.filter((state) => state === 'confirmed').length), '10');
    report('wait', String(states.filter((state) => state === 'waiting').length), '90');
    const firstWaits = states.indexOf('waiting');
    report('in order of arrival', states.lastIndexOf('confirmed') < firstWaits ? 'yes' : 'NO');
  });
}

async function registrations(db: Firestore) {
  const { docs } = await db.collection(registrationsPath(regionId)).orderBy('receivedAt').get();
  return docs.map((document) => registrationSchema.parse(document.data()));
}

async function furnish(db: Firestore): Promise<void> {
  const now = new Date();
  const signed = { createdAt: now, createdBy: 'bench', updatedAt: now, updatedBy: 'bench' };
  const limits = { perAddressPerHour: 100_000, perFormPerHour: 1_000_000 };
  const form = aForm({ regionId, purpose: 'activity', allowedOrigins: [origin], limits });
  await db.doc(publicFormPath(formId)).set(form);
  await db.doc(regionPath(regionId)).set(aRegion('Bench'));
  const startsAt = addDays(now, 30);
  const endsAt = addDays(now, 31);
  const activity = anActivity({ startsAt, endsAt, capacity: places, ...signed });
  await db.doc(activityPath(regionId, activityId)).set(activity);
}

/** How long it took until it was accepted, as the visitor waits for it. */
async function signUp({ backend }: Stage, number: number): Promise<number> {
  const { projectId, ports } = backend.address;
  const url = `http://${host}:${ports.functions}/${projectId}/europe-west4/submitForm/api/forms/${formId}/submissions`;
  const answers = {
    firstName: 'Anna',
    lastName: `Voorbeeld${number}`,
    email: `anna-${randomUUID()}@kandidaat.example`,
  };
  const body = JSON.stringify({
    ...{ submissionId: randomUUID(), answers, activityId, privacyStatementVersion: '1' },
  });
  const headers = { origin, 'content-type': 'application/json' };
  const began = performance.now();
  for (;;) {
    const response = await fetch(url, { method: 'POST', headers, body });
    if (response.status === 201) return performance.now() - began;
    // Beyond its limit the local backend refuses at once, where production lets a request stand in line.
    if (response.status !== 502) throw new Error(`${response.status} ${await response.text()}`);
    await pause(20);
  }
}
