// Whether this device may keep what was read, on its disk. Off, until somebody says on signing in that it is his or
// her own workplace; signing out and losing one's rights end it and take everything off the disk.
const key = 'instroom.ownDevice';
const noteKey = 'instroom.unsent';

export function keepOnDevice(uid: string): void {
  stored()?.setItem(key, uid);
}

export function isOwnDevice(uid: string | undefined): boolean {
  return uid !== undefined && stored()?.getItem(key) === uid;
}

/** Whether anybody left something on the disk. */
export function isDeviceKept(): boolean {
  return stored()?.getItem(key) != null;
}

export function noteForgotten(): void {
  stored()?.removeItem(key);
  stored()?.removeItem(noteKey);
}

/** What waits to be sent stands on the disk of such a device; so does a note of what it was. */
export function keepNote(note: readonly unknown[]): void {
  if (!isDeviceKept()) return;
  if (note.length > 0) stored()?.setItem(noteKey, JSON.stringify(note));
  else stored()?.removeItem(noteKey);
}

export function keptNote(): unknown {
  try {
    return JSON.parse(stored()?.getItem(noteKey) ?? '[]');
  } catch {
    return [];
  }
}

/** A browser may refuse its storage altogether. */
function stored(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
