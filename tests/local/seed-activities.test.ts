import { activitySchema } from '@instroom/domain/activity/activity.ts';
import { registrationSchema } from '@instroom/domain/activity/registration.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { publicFormSchema } from '@instroom/domain/form/form.ts';
import {
  activitiesPath,
  candidatePath,
  publicFormPath,
  registrationsPath,
} from '@instroom/domain/paths.ts';
import { demoRegions } from '@instroom/local/src/seed/regions.ts';
import { seedActivities } from '@instroom/local/src/seed/seed-activities.ts';
import { expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aRegion } from '../setup/region.ts';

it('a demo region has activities, one of them full, and a form to sign up with; at the next start no more', async () => {
  const db = adminDb();
  const { regionId } = await aRegion();
  const [demo] = demoRegions;
  if (!demo) throw new Error('no demo');
  const region = { ...demo, regionId, formId: `${regionId}-contact` };
  for (let nth = 0; nth < 20; nth += 1)
    await db.doc(candidatePath(regionId, `c${nth}`)).set(aCandidate());
  for (const day of ['2026-11-27', '2026-11-28'])
    await seedActivities(db, region, ['http://127.0.0.1:5000'], new Date(`${day}T09:00:00Z`));
  const activities = await db.collection(activitiesPath(regionId)).get();
  expect(activities.size).toBe(5);
  for (const activity of activities.docs) activitySchema.parse(activity.data());
  const { docs } = await db.collection(registrationsPath(regionId)).get();
  const registrations = docs.map((document) => registrationSchema.parse(document.data()));
  expect(registrations.filter(({ state }) => state === 'waiting')).toHaveLength(3);
  expect(registrations.some(({ attendance }) => attendance === 'absent')).toBe(true);
  const form = await db.doc(publicFormPath(`${regionId}-contact-activiteit`)).get();
  expect(publicFormSchema.parse(form.data()).purpose).toBe('activity');
});
