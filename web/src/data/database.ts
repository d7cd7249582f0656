// Firestore. In memory only, so that what was read leaves no trace on the disk of a shared computer, unless somebody
// said that this device is his or her own.
import {
  clearIndexedDbPersistence,
  connectFirestoreEmulator,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
} from 'firebase/firestore';
import { firebase } from './firebase.ts';
import { isOwnDevice } from './own-device.ts';
import { giveUpUnsent } from './unsent.ts';

let opened: Firestore | undefined;
/** What is opened after clearing, while somebody still looks, keeps nothing any more. */
let forgotten = false;

export function database(): Firestore {
  if (opened) return opened;
  const { app, auth, config } = firebase();
  const localCache =
    !forgotten && isOwnDevice(auth.currentUser?.uid)
      ? persistentLocalCache({ tabManager: persistentMultipleTabManager() })
      : memoryLocalCache();
  opened = initializeFirestore(app, { localCache });
  const address = config.emulators?.firestore;
  if (address) connectFirestoreEmulator(opened, address.host, address.port);
  return opened;
}

/** Ends every listener and takes what was read and what waits off the disk. The next use opens it anew. */
export async function clearDatabase(): Promise<void> {
  const left = database();
  opened = undefined;
  forgotten = true;
  giveUpUnsent('not_allowed');
  await terminate(left);
  await clearIndexedDbPersistence(left);
}
