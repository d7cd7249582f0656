// The connection to the project: made once at the start, before anything is drawn. Firestore is not in here: it is
// the largest part of the SDK and is loaded after signing in.
import { type FirebaseApp, initializeApp } from 'firebase/app';
import {
  type Auth,
  browserLocalPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';
import type { Config } from './config.ts';

type Firebase = { app: FirebaseApp; auth: Auth; config: Config };

let started: Firebase | undefined;

/** Starts Firebase; ready when it is known whether somebody is signed in. */
export async function startFirebase(config: Config): Promise<void> {
  const { emulators, projectId, apiKey, authDomain, appId } = config;
  const app = initializeApp({ projectId, apiKey, authDomain, appId });
  // Named one by one: `getAuth` would bring the code for signing in by pop-up as well.
  const auth = initializeAuth(app, {
    persistence: [indexedDBLocalPersistence, browserLocalPersistence],
  });
  if (emulators) connectAuthEmulator(auth, emulators.auth, { disableWarnings: true });
  started = { app, auth, config };
  await auth.authStateReady();
}

export function firebase(): Firebase {
  if (!started) throw new Error('Firebase is used before it was started');
  return started;
}
