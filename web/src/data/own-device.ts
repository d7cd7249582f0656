// Whether this device may keep what was read, on its disk. Off, until somebody says on signing in that it is his or
// her own workplace; signing out and losing one's rights end it and take everything off the disk.
const key = 'instroom.ownDevice';
const notePrefix = 'instroom.unsent.';
const reportPrefix = 'instroom.report.';
const markPrefix = 'instroom.mark.';

/** A visit is a page from loading to closing: with two tabs there are two, and each has a note of its own. */
const ownNote = notePrefix + crypto.randomUUID();

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
  const left = [notePrefix, reportPrefix, markPrefix].flatMap(keysWith);
  const all = [key, ...left];
  for (const known of all) stored()?.removeItem(known);
}

/** What waits to be sent stands on the disk of such a device; so does a note of what it was. */
export function keepNote(note: readonly unknown[]): void {
  if (!isDeviceKept()) return;
  if (note.length > 0) {
    stored()?.setItem(ownNote, JSON.stringify(note));
    holdOwnNote();
  } else stored()?.removeItem(ownNote);
}

/** Whether something waits that was written down, in this tab, another, or at an earlier visit. */
export function isNoteLeft(): boolean {
  return keysWith(notePrefix).length > 0 || keysWith(markPrefix).length > 0;
}

/** Hands over the notes of earlier visits. That of another tab comes once the tab has gone. */
export function takeLeftNotes(take: (note: unknown) => void): void {
  for (const note of keysWith(notePrefix).filter((known) => known !== ownNote)) {
    const hand = () => {
      const text = stored()?.getItem(note);
      if (text == null) return;
      take(parsed(text));
      stored()?.removeItem(note);
    };
    if (locks()) void locks()?.request(note, hand);
    else hand();
  }
}

let held = false;

/** The browser lets go of it when the page has gone, however that went. */
function holdOwnNote(): void {
  if (held) return;
  held = true;
  void locks()?.request(ownNote, () => new Promise(() => undefined));
}

/** Old browsers have none: then the note of another tab may be followed twice, which is safe. */
function locks(): LockManager | null | undefined {
  return navigator.locks;
}

/** What the audit log was not told yet, one by one: told twice, by another tab, it is told once. */
export function keepReport(id: string, report: unknown): void {
  if (isDeviceKept()) stored()?.setItem(reportPrefix + id, JSON.stringify(report));
}

export function dropReport(id: string): void {
  stored()?.removeItem(reportPrefix + id);
}

export function keptReports(): { id: string; report: unknown }[] {
  return keysWith(reportPrefix).map((known) => ({
    id: known.slice(reportPrefix.length),
    report: parsed(stored()?.getItem(known) ?? ''),
  }));
}

/** Who came to an activity, by sign-up, until the server knows it. */
export function keepMark(id: string, mark: unknown): void {
  if (isDeviceKept()) stored()?.setItem(markPrefix + id, JSON.stringify(mark));
}

export function dropMark(id: string): void {
  stored()?.removeItem(markPrefix + id);
}

export function keptMarks(): { id: string; mark: unknown }[] {
  return keysWith(markPrefix).map((known) => ({
    id: known.slice(markPrefix.length),
    mark: parsed(stored()?.getItem(known) ?? ''),
  }));
}

function keysWith(prefix: string): string[] {
  return Object.keys(stored() ?? {}).filter((known) => known.startsWith(prefix));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
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
