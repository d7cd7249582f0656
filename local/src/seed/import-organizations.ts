// Lets the functions import organizations from every source, as they do at night, once for a new demo; and gives the demo
// regions what they know of these organizations.

import { setTimeout as wait } from 'node:timers/promises';
import { importRunsPath, importSourcesPath } from '@instroom/domain/paths.ts';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { BackendAddress, BackendControls } from '../backend/controls.ts';
import { environmentFor } from '../backend.ts';
import { type DemoRegion, demoRegions } from './regions.ts';
import { seedNetwork } from './seed-network.ts';
import { seedSchoolLinks } from './seed-school-links.ts';

type Target = Pick<BackendControls, 'runSchedule'> & { address: BackendAddress };

const askEveryMs = 1000;
/** The real files of `INSTROOM_REFDATA` take a minute. */
const patienceMs = 240_000;

/** Asks for the import, which goes on by itself. What the answer resolves to follows it, and ends with the demo whole. */
export async function importOrganizations(
  backend: Target,
  isRunning: () => boolean,
): Promise<{ filled: Promise<void> }> {
  const { ports, projectId, controlToken } = backend.address;
  Object.assign(process.env, environmentFor(ports));
  const app = initializeApp({ projectId }, 'import');
  const db = getFirestore(app);
  const known = await db.collection(importSourcesPath).limit(1).get();
  // Without a control API there is nothing to start a schedule with; somebody presses the button.
  if (known.empty && controlToken) await backend.runSchedule('importNightly');

  const fill = async () => {
    const until = Date.now() + patienceMs;
    let waiting = demoRegions;
    while (waiting.length > 0 && isRunning() && Date.now() < until) {
      if (await isImported(db).catch(() => false)) {
        const done = await Promise.all(
          waiting.map((region) => seedKnown(db, region).catch(() => false)),
        );
        waiting = waiting.filter((_, index) => !done[index]);
      }
      if (waiting.length > 0) await wait(askEveryMs, undefined, { ref: false });
    }
    await deleteApp(app);
  };
  return { filled: fill() };
}

/** Boards come before schools: what a region knows is chosen from all of them. */
async function isImported(db: Firestore): Promise<boolean> {
  const running = db.collection(importRunsPath).where('state', '==', 'running').limit(1);
  return (await running.get()).empty;
}

/** False where there is no network yet. */
async function seedKnown(db: Firestore, region: DemoRegion): Promise<boolean> {
  const now = new Date();
  if (!(await seedNetwork(db, region, now))) return false;
  await seedSchoolLinks(db, region, now);
  return true;
}
