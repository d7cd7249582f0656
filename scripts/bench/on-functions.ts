// A backend of the bench's own, on which our functions are called from here: so what they ask of the database is counted.
import { deleteApp } from 'firebase-admin/app';
import type { Firestore } from 'firebase-admin/firestore';
import { type Backend, startBackend } from '../../local/src/backend.ts';
import { freePorts } from '../../local/src/ports.ts';
import { buildFunctionsIfChanged } from '../build.ts';

/** `db` is the functions' own, which can be had once: the functions take the first backend that they see. */
export async function onFunctions<Result>(
  run: (stage: { backend: Backend; db: Firestore }) => Promise<Result>,
): Promise<Result> {
  await buildFunctionsIfChanged();
  const backend = await startBackend({ ports: await freePorts() });
  Object.assign(process.env, backend.env);
  const { app, db } = await import('../../functions/src/platform/firebase.ts');
  try {
    return await run({ backend, db });
  } finally {
    await deleteApp(app);
    await backend.stop();
  }
}
