// Somebody who administers the platform, with an address of his own.
import { randomUUID } from 'node:crypto';
import { platformAdminPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';
import { emailOf } from './application.ts';

/** Answers the uid, to sign in with. */
export async function aPlatformAdmin(): Promise<string> {
  const uid = `platform-${randomUUID()}`;
  await emailOf(uid);
  await adminDb().doc(platformAdminPath(uid)).set({ since: new Date() });
  return uid;
}
