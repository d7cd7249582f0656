// Lets the functions import organizations from every source, as they do at night: once for a new demo.
import { importSourcesPath } from '@instroom/domain/paths.ts';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { BackendAddress, BackendControls } from '../backend/controls.ts';
import { environmentFor } from '../backend.ts';

type Target = Pick<BackendControls, 'runSchedule'> & { address: BackendAddress };

/** Asks for it; the runs go on by themselves. */
export async function importOrganizations(backend: Target): Promise<void> {
  const { ports, projectId, controlToken } = backend.address;
  // Without a control API there is nothing to start a schedule with; somebody presses the button.
  if (!controlToken) return;
  Object.assign(process.env, environmentFor(ports));
  const app = initializeApp({ projectId }, 'import');
  const known = await getFirestore(app).collection(importSourcesPath).limit(1).get();
  await deleteApp(app);
  if (known.empty) await backend.runSchedule('importNightly');
}
