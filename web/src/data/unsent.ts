// Changes that the server has not confirmed yet, those about which their author has to decide, and those that the
// server refused in the end. Here stands what they are, in words, so that none of them is lost unseen.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { type Change, changeSchema, joined } from './change.ts';
import type { ShownErrorCode } from './errors.ts';
import { isNoteLeft, keepNote } from './own-device.ts';

export type UnsentChange = Change & {
  id: string;
  /** The name of the version that it makes. */
  revision: string;
  /** Long enough to be told. */
  waits: boolean;
  /** The server refused it, or nobody knows: until that is decided, it is shown as made. */
  settles: boolean;
  conflict?: Conflict | undefined;
};
/** Somebody else's version, and who made one since, where that is known. */
export type Conflict = { theirs: Candidate; by?: Author | undefined };
export type Author = { uid: string; at: Date };
export type OpenConflict = UnsentChange & { conflict: Conflict };
export type RefusedChange = Change & { id: string; code: ShownErrorCode };

/** An answer within this time is no waiting. */
const patienceMs = 1500;

type Unsent = {
  all: readonly UnsentChange[];
  waiting: readonly UnsentChange[];
  settling: readonly UnsentChange[];
  conflicts: readonly OpenConflict[];
};
let unsent: Unsent = { all: [], waiting: [], settling: [], conflicts: [] };
let refused: readonly RefusedChange[] = [];
const watchers = new Set<() => void>();

/** Keeps a change that is about to be sent; it stands for earlier ones of the same fields. */
export function keepUnsent(change: Change): UnsentChange {
  const { left, change: whole } = joined(unsent.all, change);
  const kept = { ...whole, ...fresh(), waits: !navigator.onLine, settles: false };
  setTimeout(() => alterUnsent(kept.id, { waits: true }), patienceMs);
  setUnsent([...left, kept]);
  return kept;
}

/** Keeps one that an earlier visit sent, or did not: nobody knows. */
export function keepLeft(change: Change): UnsentChange {
  const kept = { ...change, ...fresh(), waits: true, settles: true };
  setUnsent([...unsent.all, kept]);
  return kept;
}

const fresh = () => ({ id: crypto.randomUUID(), revision: crypto.randomUUID() });

/** Undefined once another change stands for it, or it was given up. */
export function unsentChange(id: string): UnsentChange | undefined {
  return unsent.all.find((known) => known.id === id);
}

export function unsentChanges(): readonly UnsentChange[] {
  return unsent.all;
}

/** Also what an earlier visit left on this device, until somebody looked into it. */
export function isAnythingUnsent(): boolean {
  return unsent.all.length > 0 || isNoteLeft();
}

/** Calls when something begins to wait, or does so no longer; answers how to stop. */
export function onUnsentChanged(listen: () => void): () => void {
  return watch(listen);
}

export function alterUnsent(id: string, altered: Partial<Omit<UnsentChange, 'id'>>): void {
  if (unsentChange(id))
    setUnsent(unsent.all.map((known) => (known.id === id ? { ...known, ...altered } : known)));
}

/** It is stored, or its author lets the other value stand. */
export function forgetUnsent(id: string): void {
  setUnsent(unsent.all.filter((known) => known.id !== id));
}

export function refuseUnsent(id: string, code: ShownErrorCode): void {
  const change = unsentChange(id);
  if (change) refused = [...refused, { ...change, code }];
  forgetUnsent(id);
}

/** What waits for a connection. */
export function useWaitingChanges(): readonly UnsentChange[] {
  return useSyncExternalStore(watch, () => unsent.waiting);
}

/** What is being looked into and, as far as anybody can see, made. */
export function useSettlingChanges(): readonly UnsentChange[] {
  return useSyncExternalStore(watch, () => unsent.settling);
}

/** What waits for a choice of its author. */
export function useOpenConflicts(): readonly OpenConflict[] {
  return useSyncExternalStore(watch, () => unsent.conflicts);
}

export function useRefusedChanges(): readonly RefusedChange[] {
  return useSyncExternalStore(watch, () => refused);
}

export function dismissRefused(id: string): void {
  refused = refused.filter((known) => known.id !== id);
  notify();
}

/** They will never be sent: whoever gave up the right to do so still sees what they were. */
export function giveUpUnsent(code: ShownErrorCode): void {
  refused = [...refused, ...unsent.all.map((change) => ({ ...change, code }))];
  setUnsent([]);
}

/** The person chose to leave without them. */
export function dropUnsent(): void {
  setUnsent([]);
}

function setUnsent(all: readonly UnsentChange[]) {
  const hasConflict = (change: UnsentChange): change is OpenConflict =>
    change.conflict !== undefined;
  unsent = {
    all,
    waiting: all.filter((change) => change.waits && !hasConflict(change)),
    settling: all.filter(({ settles }) => settles),
    conflicts: all.filter(hasConflict),
  };
  // What somebody was typing, and nothing more of anybody's dossier.
  keepNote(z.array(changeSchema).parse(all));
  notify();
}

function watch(onChange: () => void) {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

function notify() {
  // Only while something waits: a page with this listener is not kept for going back to.
  if (unsent.all.length > 0) window.addEventListener('beforeunload', warn);
  else window.removeEventListener('beforeunload', warn);
  for (const watcher of watchers) watcher();
}

function warn(event: BeforeUnloadEvent) {
  event.preventDefault();
}
