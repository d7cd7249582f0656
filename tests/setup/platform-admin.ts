// Somebody who administers the platform, with an address of his own.
import { emailOf } from './application.ts';
import { aPlatformAdmin as anAdmin } from './platform.ts';

/** Answers the uid, to sign in with. */
export async function aPlatformAdmin(): Promise<string> {
  const uid = await anAdmin();
  await emailOf(uid);
  return uid;
}
