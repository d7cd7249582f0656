// The Admin SDK: past the security rules, as the functions see the data.
import { type App, deleteApp, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { backendAddress } from './backend.ts';

let app: App | undefined;

export function adminDb(): Firestore {
  return getFirestore(adminApp());
}

export function adminAuth(): Auth {
  return getAuth(adminApp());
}

export async function closeAdmin(): Promise<void> {
  if (app) await deleteApp(app);
  app = undefined;
}

// Named, so that a test may import the functions' own app beside it.
function adminApp(): App {
  if (!app) {
    app = initializeApp({ projectId: backendAddress().projectId }, 'tests');
    getFirestore(app).settings({ ignoreUndefinedProperties: true });
  }
  return app;
}
