// Browsers without a screen: the web SDK with the security rules, each client with a sign-in of its own.
import { randomUUID } from 'node:crypto';
import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import { type Auth, connectAuthEmulator, getAuth, signInWithCustomToken } from 'firebase/auth';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore';
import {
  connectFunctionsEmulator,
  type Functions,
  getFunctions,
  httpsCallable,
} from 'firebase/functions';
import { host } from '../../local/src/ports.ts';
import { NoRoom, whenThereIsRoom } from '../../local/src/room.ts';
import { adminAuth } from './admin.ts';
import { backendAddress } from './backend.ts';

const functionsRegion = 'europe-west4';

export interface Client {
  app: FirebaseApp;
  auth: Auth;
  db: Firestore;
  functions: Functions;
  /** Asks a callable function and answers what it answered. */
  call(name: string, input: unknown): Promise<unknown>;
}

const clients = new Set<Client>();

/** A client in which this user is signed in; the account is made when it does not exist. */
export async function signInAs(uid: string, claims?: object): Promise<Client> {
  await addAccount(uid);
  const client = signedOut();
  await signInWithCustomToken(client.auth, await adminAuth().createCustomToken(uid, claims));
  return client;
}

/** By the server, which need not be invited. */
async function addAccount(uid: string) {
  await adminAuth()
    .createUser({ uid })
    .catch((error) => {
      if (error.code !== 'auth/uid-already-exists') throw error;
    });
}

/** A client in which nobody is signed in. */
export function signedOut(): Client {
  const { projectId, ports } = backendAddress();
  const app = initializeApp({ projectId, apiKey: 'demo-key' }, randomUUID());
  const auth = getAuth(app);
  const db = getFirestore(app);
  const functions = getFunctions(app, functionsRegion);
  connectAuthEmulator(auth, `http://${host}:${ports.auth}`, { disableWarnings: true });
  connectFirestoreEmulator(db, host, ports.firestore);
  connectFunctionsEmulator(functions, host, ports.functions);

  const call = (name: string, input: unknown) =>
    whenThereIsRoom(async () => {
      try {
        return (await httpsCallable<unknown, unknown>(functions, name)(input)).data;
      } catch (error) {
        throw String(error).includes('[502]') ? new NoRoom(name) : error;
      }
    });
  const client = { app, auth, db, functions, call };
  clients.add(client);
  return client;
}

export async function closeClients(): Promise<void> {
  await Promise.all([...clients].map(({ app }) => deleteApp(app)));
  clients.clear();
}
