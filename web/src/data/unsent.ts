// Changes that the server has not confirmed yet, and those that it refused in the end. The SDK keeps the first and
// sends them when it can; here stands what they were, in words, so that none of them is lost unseen.
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { errorCodeOf, type ShownErrorCode } from './errors.ts';
import { keepNote, keptNote } from './own-device.ts';

const changeSchema = z.object({
  /** The document and the part of it that change, and what is written. */
  path: z.string(),
  part: z.string(),
  written: z.record(z.string(), z.unknown()),
  /** Whose field it is, which field, and the new value: what somebody reads when it could not be saved. */
  subject: z.string(),
  field: z.string(),
  text: z.string(),
});
export type Change = z.infer<typeof changeSchema>;
export type UnsentChange = Change & { id: string; waits: boolean };
/** Without a code where it is not known why. */
export type RefusedChange = Change & { id: string; code?: ShownErrorCode };

/** An answer within this time is no waiting. */
const patienceMs = 1500;

let unsent: readonly UnsentChange[] = [];
let waiting: readonly UnsentChange[] = [];
let refused: readonly RefusedChange[] = [];
const watchers = new Set<() => void>();

/** Follows a write until the server answered; answers whether it was accepted. */
export async function follow(change: Change, sent: Promise<void>): Promise<boolean> {
  const id = crypto.randomUUID();
  unsent = [...unsent, { ...change, id, waits: !navigator.onLine }];
  const timer = setTimeout(() => {
    unsent = unsent.map((known) => (known.id === id ? { ...known, waits: true } : known));
    notify();
  }, patienceMs);
  notify();
  try {
    await sent;
    return true;
  } catch (error) {
    refused = [...refused, { ...change, id, code: errorCodeOf(error) }];
    return false;
  } finally {
    clearTimeout(timer);
    unsent = unsent.filter((known) => known.id !== id);
    notify();
  }
}

/** On a device that keeps what waits: the changes of which the last visit did not learn what became of them. */
export function unsentOfLastVisit(): Change[] {
  return z.array(changeSchema).safeParse(keptNote()).data ?? [];
}

/** Follows such a change: `accepted` tells whether the server has it, once it can be told. */
export async function followUp(change: Change, accepted: Promise<boolean>): Promise<void> {
  const id = crypto.randomUUID();
  unsent = [...unsent, { ...change, id, waits: true }];
  notify();
  const refusal = await accepted.then(
    (is) => (is ? undefined : {}),
    (error) => ({ code: errorCodeOf(error) }),
  );
  // Unless it was given up meanwhile.
  if (refusal && unsent.some((known) => known.id === id))
    refused = [...refused, { ...change, id, ...refusal }];
  unsent = unsent.filter((known) => known.id !== id);
  notify();
}

/** What waits for a connection. */
export function useWaitingChanges(): readonly UnsentChange[] {
  return useSyncExternalStore(watch, () => waiting);
}

export function useRefusedChanges(): readonly RefusedChange[] {
  return useSyncExternalStore(watch, () => refused);
}

export function unsentChanges(): readonly UnsentChange[] {
  return unsent;
}

export function dismissRefused(id: string): void {
  refused = refused.filter((known) => known.id !== id);
  notify();
}

/** They will never be sent: whoever gave up the right to do so still sees what they were. */
export function giveUpUnsent(code: ShownErrorCode): void {
  refused = [...refused, ...unsent.map((change) => ({ ...change, code }))];
  unsent = [];
  notify();
}

/** The person chose to leave without them. */
export function dropUnsent(): void {
  unsent = [];
  notify();
}

function watch(onChange: () => void) {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

function notify() {
  waiting = unsent.filter(({ waits }) => waits);
  keepNote(unsent);
  // Only while something waits: a page with this listener is not kept for going back to.
  if (unsent.length > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  for (const watcher of watchers) watcher();
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}
