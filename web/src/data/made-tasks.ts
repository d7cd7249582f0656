// What somebody here just did with tasks, until the packed ones say so too: it shows at once, and is not laid over what a
// colleague does after it.
import { packEntry } from '@instroom/domain/task/packed-task.ts';
import { useSyncExternalStore } from 'react';
import type { TaskBoard, TaskRow } from './tasks.ts';

type Made = {
  /** The task as it is now; null where it no longer stands among the open ones. */
  row: TaskRow | null;
  /** What the packed tasks say while they do not know yet; undefined for nothing. */
  seen: readonly (string | undefined)[];
};
export type MadeTasks = ReadonlyMap<string, Made>;

/** Once it is stored the packed tasks follow within a second; after this time nothing is waited for. */
const patienceMs = 10_000;

let made: MadeTasks = new Map();
const watchers = new Set<() => void>();

/** Answers how to take it back where it was refused, and what to call once it is stored. */
export function showTaskAsMade(before: TaskRow | null, after: TaskRow | null) {
  const id = after?.id ?? before?.id ?? '';
  const known = made.get(id);
  const shown: Made = {
    row: after && isPacked(after) ? after : null,
    seen: [...(known?.seen ?? []), packedOf(before)],
  };
  set(new Map([...made, [id, shown]]));
  const retract = () => {
    if (made.get(id) !== shown) return;
    const left = new Map(made);
    if (known) left.set(id, known);
    else left.delete(id);
    set(left);
  };
  return { retract, stored: () => void setTimeout(() => forget(id, shown), patienceMs) };
}

/** The open tasks that everybody of the region sees, with what was made here laid over them. */
export function withMadeTasks({ known }: TaskBoard, changes: MadeTasks): TaskRow[] {
  const rows: TaskRow[] = [];
  for (const [id, { packed, row }] of known) {
    const own = changes.get(id);
    const shown = own && isAwaited(own, packed) ? own.row : row;
    if (shown) rows.push(shown);
  }
  for (const [id, own] of changes)
    if (own.row && !known.has(id) && isAwaited(own, undefined)) rows.push(own.row);
  return rows;
}

/** Forgets what the packed tasks know by now, or know better. */
export function forgetKnownTasks({ known }: TaskBoard): void {
  const left = [...made].filter(([id, own]) => isAwaited(own, known.get(id)?.packed));
  if (left.length < made.size) set(new Map(left));
}

export function useMadeTasks(): MadeTasks {
  return useSyncExternalStore(watch, madeTasks);
}

export function madeTasks(): MadeTasks {
  return made;
}

function isAwaited({ row, seen }: Made, packed: string | undefined): boolean {
  return packed !== packedOf(row) && seen.includes(packed);
}

const isPacked = ({ isPrivate, status }: TaskRow) => !isPrivate && status === 'open';

function packedOf(row: TaskRow | null): string | undefined {
  return row && isPacked(row) ? packEntry(row) : undefined;
}

function forget(id: string, shown: Made) {
  if (made.get(id) !== shown) return;
  const left = new Map(made);
  left.delete(id);
  set(left);
}

function set(next: MadeTasks) {
  made = next;
  for (const watcher of watchers) watcher();
}

function watch(onChange: () => void) {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}
