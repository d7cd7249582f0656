// What waited on the disk when the application was closed. The SDK sends it at the next visit, but tells nobody whether
// the server took it: so it is looked up.
import { doc, getDocFromServer, waitForPendingWrites } from 'firebase/firestore';
import { database } from './database.ts';
import { type Change, followUp, unsentOfLastVisit } from './unsent.ts';

let followed = false;

export function followLastVisit(): void {
  if (followed) return;
  followed = true;
  const changes = unsentOfLastVisit();
  if (changes.length === 0) return;
  const sent = waitForPendingWrites(database());
  for (const change of changes) void followUp(change, isStored(change, sent));
}

async function isStored({ path, written }: Change, sent: Promise<void>): Promise<boolean> {
  await sent;
  const stored = await getDocFromServer(doc(database(), path));
  return Object.entries(written).every(([field, value]) => isSame(stored.get(field), value));
}

/** As far as both can be written down; Firestore gives the keys of an object in their own order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null;
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
