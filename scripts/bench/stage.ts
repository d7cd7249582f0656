// A backend of the bench's own, with one region, one form and the Admin SDK.
import { aForm } from '@instroom/domain/form/a-form.ts';
import { memberPath, publicFormPath } from '@instroom/domain/paths.ts';
import { type App, deleteApp, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { type Backend, startBackend } from '../../local/src/backend.ts';
import { freePorts } from '../../local/src/ports.ts';
import { buildFunctionsIfChanged } from '../build.ts';

export const regionId = 'bench';
export const formId = 'bench-contact';
export const origin = 'http://127.0.0.1:5000';

export type Stage = { backend: Backend; admin: App; db: Firestore };

export async function onStage(run: (stage: Stage) => Promise<void>): Promise<void> {
  await buildFunctionsIfChanged();
  const backend = await startBackend({ ports: await freePorts() });
  Object.assign(process.env, backend.env);
  const admin = initializeApp({ projectId: backend.address.projectId }, 'bench');
  try {
    const db = getFirestore(admin);
    await furnish(db);
    await run({ backend, admin, db });
  } finally {
    await deleteApp(admin);
    await backend.stop();
  }
}

async function furnish(db: Firestore): Promise<void> {
  const now = new Date();
  const limits = { perAddressPerHour: 100_000, perFormPerHour: 1_000_000 };
  await db.doc(publicFormPath(formId)).set(aForm({ regionId, allowedOrigins: [origin], limits }));
  await db.doc(memberPath(regionId, 'viewer')).set({
    schemaVersion: 1,
    role: 'viewer',
    displayName: 'Bench',
    email: 'viewer@bench.example',
    active: true,
    since: now,
    createdAt: now,
    createdBy: 'bench',
    updatedAt: now,
    updatedBy: 'bench',
  });
}
