// Firestore, in memory only: what was read leaves no trace on the disk of a shared computer.
import {
  connectFirestoreEmulator,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
} from 'firebase/firestore';
import { firebase } from './firebase.ts';

let opened: Firestore | undefined;

export function database(): Firestore {
  if (opened) return opened;
  const { app, config } = firebase();
  opened = initializeFirestore(app, { localCache: memoryLocalCache() });
  const address = config.emulators?.firestore;
  if (address) connectFirestoreEmulator(opened, address.host, address.port);
  return opened;
}
