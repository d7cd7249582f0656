// Takes everything off the disk of a device that kept it.
import { isDeviceKept, noteForgotten } from './own-device.ts';

const clearingMs = 3000;

let forgetting: Promise<boolean> | undefined;

/** Answers whether there was something. Where another tab holds it for long, the next start does it. */
export function forgetDevice(): Promise<boolean> {
  forgetting ??= forget().finally(() => {
    forgetting = undefined;
  });
  return forgetting;
}

async function forget(): Promise<boolean> {
  if (!isDeviceKept()) return false;
  const { clearDatabase } = await import('./database.ts');
  const cleared = await Promise.race([
    clearDatabase().then(() => true),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), clearingMs)),
  ]);
  if (cleared) noteForgotten();
  return true;
}
