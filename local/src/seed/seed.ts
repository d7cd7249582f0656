// Fills the backend with the demo. What is there already stays as it is, so that it can be done at every start.
import { publicFormSchema } from '@instroom/domain/form/form.ts';
import { historyOf } from '@instroom/domain/form/publish-form.ts';
import { formPath, formVersionPath, publicFormPath, regionPath } from '@instroom/domain/paths.ts';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { BackendAddress, BackendControls } from '../backend/controls.ts';
import { environmentFor } from '../backend.ts';
import { host } from '../ports.ts';
import { seedAccounts } from './accounts.ts';
import { seedPastSeats } from './past-seats.ts';
import { type DemoRegion, demoRegions, formDocument, neighbours } from './regions.ts';
import { activityFormId, seedActivities } from './seed-activities.ts';
import { seedRegion } from './seed-region.ts';
import { seedTasks } from './seed-tasks.ts';
import { visitFormDocument, visitFormId } from './visit-form.ts';

type Target = Pick<BackendControls, 'awaitIdle' | 'runSchedule'> & { address: BackendAddress };

export async function seed(
  backend: Target,
  {
    candidatesPerRegion = 300,
    candidatesPerNeighbour = 0,
  }: { candidatesPerRegion?: number; candidatesPerNeighbour?: number } = {},
): Promise<void> {
  // The Admin SDK finds a local backend by its environment only.
  const { ports, projectId } = backend.address;
  Object.assign(process.env, environmentFor(ports));
  const app = initializeApp({ projectId }, 'seed');
  const db = getFirestore(app);
  const now = new Date();

  for (const { regionId } of demoRegions) await seedPastSeats(db, regionId, now);
  await seedAccounts(getAuth(app), db, now);
  for (const region of demoRegions) {
    await seedRegion(db, region, {
      now,
      candidatesPerRegion,
      functionsDone: () => backend.awaitIdle(),
    });
    await seedTasks(db, region, now);
    const origins = [`http://${host}:${ports.web}`, `http://localhost:${ports.web}`];
    await seedForm(db, region, origins, now);
    await seedActivities(db, region, origins, now);
    await seedDraft(db, region.regionId, activityFormId(region), origins);
  }
  const functionsDone = () => backend.awaitIdle();
  if (candidatesPerNeighbour > 0) {
    for (const region of neighbours)
      await seedRegion(db, region, {
        ...{ now, functionsDone },
        candidatesPerRegion: candidatesPerNeighbour,
      });
    // Nobody waits a quarter of an hour for the figures of all regions, but where a schedule cannot be told to run.
    if (backend.address.controlToken) await backend.runSchedule('sumBeyond');
  }
  await deleteApp(app);
}

/** The forms may be sent from the web server of this run, whatever its port. */
async function seedForm(db: Firestore, region: DemoRegion, origins: string[], now: Date) {
  const { regionId } = region;
  const forms = [
    [region.formId, formDocument(region, origins, now)],
    [visitFormId(region), visitFormDocument(region, origins, now)],
  ] as const;
  for (const [formId, form] of forms) {
    const document = db.doc(publicFormPath(formId));
    const stored = await document.get();
    if (stored.exists) await document.update({ allowedOrigins: origins });
    else await document.set(form);
    await seedDraft(db, regionId, formId, origins);
  }
  await db.doc(regionPath(regionId)).update({ formOrigins: origins });
}

/** What the region works on, as its website shows it now. */
async function seedDraft(db: Firestore, regionId: string, formId: string, origins: string[]) {
  const document = db.doc(formPath(regionId, formId));
  if ((await document.get()).exists) {
    await document.update({ 'design.allowedOrigins': origins });
    return;
  }
  const form = publicFormSchema.parse((await db.doc(publicFormPath(formId)).get()).data());
  const { draft, version } = historyOf(form);
  await document.set(draft);
  await db.doc(formVersionPath(regionId, formId, version.version)).set(version);
}
