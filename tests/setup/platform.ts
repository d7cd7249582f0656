// Who administers the platform, for one test.
import { randomUUID } from 'node:crypto';
import { platformAdminPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';

export async function aPlatformAdmin(): Promise<string> {
  const uid = `platform-${randomUUID()}`;
  await adminDb().doc(platformAdminPath(uid)).set({ since: new Date() });
  return uid;
}
