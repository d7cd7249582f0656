// Removes what carries an end date and has reached it: raw submissions, addresses' hashes and their salts, answers of
// commands, the ledger entries of erased candidates, mail that was sent, notifications, invitations with their keys, runs of
// imports and the audit log.
// Tasks that were set aside go a month later.
// Dossiers have a term of their own and are not touched here.
import { addDays } from '@instroom/domain/instant.ts';
import {
  auditPath,
  commandsPath,
  countedsPath,
  importRunsPath,
  invitationKeysPath,
  invitationsPath,
  mailsPath,
  notificationsPath,
  platformAuditPath,
  platformMailsPath,
  rateLimitsPath,
  regionsPath,
  signInRequestsPath,
  submissionsPath,
  tasksPath,
} from '@instroom/domain/paths.ts';
import { removedKeptDays } from '@instroom/domain/task/task.ts';
import type { Firestore } from 'firebase-admin/firestore';

const pageSize = 400;

const onPlatform = {
  rateLimits: rateLimitsPath,
  signInRequests: signInRequestsPath,
  invitationKeys: invitationKeysPath,
  platformMail: platformMailsPath,
  platformAudit: platformAuditPath,
};
const inRegion = {
  submissions: submissionsPath,
  commands: commandsPath,
  counted: countedsPath,
  invitations: invitationsPath,
  mail: mailsPath,
  audit: auditPath,
  notifications: notificationsPath,
};

/** How many documents were removed from each collection, by its name. */
export async function purgeExpired(db: Firestore, now: Date): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  const add = async (name: string, path: string) => {
    removed[name] = (removed[name] ?? 0) + (await purge(db, path, now));
  };
  for (const [name, path] of Object.entries(onPlatform)) await add(name, path);
  removed.importRuns = await purgeRuns(db, now);
  const regions = await db.collection(regionsPath).select().get();
  for (const { id } of regions.docs)
    for (const [name, path] of Object.entries(inRegion)) await add(name, path(id));
  for (const { id } of regions.docs)
    removed.tasks = (removed.tasks ?? 0) + (await purgeTasks(db, tasksPath(id), now));
  return removed;
}

/** With what lies below them. */
async function purgeTasks(db: Firestore, path: string, now: Date): Promise<number> {
  const set = db
    .collection(path)
    .where('status', '==', 'removed')
    .where('updatedAt', '<=', addDays(now, -removedKeptDays));
  const { docs, size } = await set.get();
  for (const { ref } of docs) await db.recursiveDelete(ref);
  return size;
}

async function purge(db: Firestore, path: string, now: Date): Promise<number> {
  const expired = db.collection(path).where('expireAt', '<=', now).limit(pageSize);
  let removed = 0;
  for (;;) {
    const page = (await expired.get()).docs;
    if (page.length === 0) return removed;
    const batch = db.batch();
    for (const { ref } of page) batch.delete(ref);
    await batch.commit();
    removed += page.length;
  }
}

/** With their pages of changes and rejects, in which nothing is left to find without them. */
async function purgeRuns(db: Firestore, now: Date): Promise<number> {
  const expired = await db.collection(importRunsPath).where('expireAt', '<=', now).get();
  for (const { ref } of expired.docs) await db.recursiveDelete(ref);
  return expired.size;
}
