// What somebody here just changed, until the roster says so too: own edits show at once in every list, and are not laid
// over what a colleague changed after them.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { directFields } from '@instroom/domain/candidate/revision.ts';
import { rosterFields } from '@instroom/domain/candidate/roster.ts';
import { useSyncExternalStore } from 'react';
import { present } from './change.ts';
import type { RosterRow } from './roster.ts';
import { isSame } from './same.ts';

/** Fields of a row as they are now; undefined where there is nothing any more. */
export type MadeFields = Partial<Omit<RosterRow, 'id' | 'restricted' | 'sortName'>>;
export type Made = {
  fields: MadeFields;
  /** By field, what the roster says while it does not know yet. Where it says something else, it knows better. */
  seen: Readonly<Record<string, readonly unknown[]>>;
};
export type MadeByCandidate = ReadonlyMap<string, readonly Made[]>;

/** Once it is stored the roster follows within a second; after this time nothing is waited for. */
const patienceMs = 10_000;

let made: MadeByCandidate = new Map();
const watchers = new Set<() => void>();
const isDirect = new Set<string>(directFields);

/** Answers what to call once the fields are stored, and how to take them back where they were refused. */
export function showAsMade(candidateId: string, change: Made) {
  const shown = showManyAsMade(new Map([[candidateId, change]]));
  return { retract: () => shown.retract([candidateId]), stored: shown.stored };
}

/** The same for many at once, who are drawn anew once. */
export function showManyAsMade(changes: ReadonlyMap<string, Made>) {
  const next = new Map(made);
  for (const [id, change] of changes) next.set(id, [...(made.get(id) ?? []), change]);
  set(next);
  const retract = (candidateIds: Iterable<string>) => {
    const left = new Map(made);
    for (const id of candidateIds) {
      const others = made.get(id)?.filter((known) => known !== changes.get(id)) ?? [];
      if (others.length > 0) left.set(id, others);
      else left.delete(id);
    }
    set(left);
  };
  return { retract, stored: () => void setTimeout(() => retract(changes.keys()), patienceMs) };
}

/** What a direct edit changes of a row: a part of what it writes, or nothing. */
export function madeOf(
  written: Readonly<Record<string, unknown>>,
  seen: Readonly<Record<string, readonly unknown[]>>,
): Made {
  const fields: MadeFields = {};
  const { data = {} } = candidateSchema.partial().safeParse(present(written));
  const { address, ...others } = data;
  for (const field of inRows)
    if (field in others) Object.assign(fields, { [field]: others[field] });
  if (!('address' in written)) return { fields, seen };
  const { address: addresses = [], ...rest } = seen;
  return {
    fields: { ...fields, city: address?.city },
    seen: { ...rest, city: addresses.map(cityOf) },
  };
}

/** The rows with what was made here laid over them; the same rows where that is nothing. */
export function withMade(rows: RosterRow[], changes: MadeByCandidate): RosterRow[] {
  if (changes.size === 0) return rows;
  return rows.map((row) => changes.get(row.id)?.reduce(laidOver, row) ?? row);
}

/**
 * Forgets what the roster knows by now, or knows better: were it kept, it would show again where a colleague puts back
 * what stood there before.
 */
export function forgetStored(rows: readonly RosterRow[]): void {
  if (made.size === 0) return;
  const next = new Map(made);
  let isForgotten = false;
  for (const row of rows) {
    const changes = made.get(row.id);
    if (!changes) continue;
    const left = notStored(row, changes);
    if (left.length === changes.length) continue;
    isForgotten = true;
    if (left.length > 0) next.set(row.id, left);
    else next.delete(row.id);
  }
  if (isForgotten) set(next);
}

export function useMade(): MadeByCandidate {
  return useSyncExternalStore(watch, () => made);
}

/** What editors write directly and rows show. */
const inRows = rosterFields.filter((field) => isDirect.has(field));

function laidOver(row: RosterRow, { fields, seen }: Made): RosterRow {
  const stored: Readonly<Record<string, unknown>> = row;
  const known = Object.entries(fields).filter(([field, value]) => {
    const before = seen[field];
    if (isSame(value ?? null, stored[field] ?? null)) return false;
    return !before || before.some((value) => isSame(value ?? null, stored[field] ?? null));
  });
  return known.length === 0 ? row : { ...row, ...Object.fromEntries(known) };
}

/** Later changes are made on what earlier ones show, so the first that still shows something keeps those after it. */
function notStored(row: RosterRow, changes: readonly Made[]): readonly Made[] {
  const first = changes.findIndex((change) => laidOver(row, change) !== row);
  return first === -1 ? [] : changes.slice(first);
}

function cityOf(address: unknown): unknown {
  return typeof address === 'object' && address !== null && 'city' in address ? address.city : null;
}

function set(next: MadeByCandidate) {
  made = next;
  for (const watcher of watchers) watcher();
}

function watch(onChange: () => void) {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}
