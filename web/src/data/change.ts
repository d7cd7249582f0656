// A change of some fields of a document, as it is kept until the server has it, and what is to become of it when the
// server has another version than the one that it was made on.
import { z } from 'zod';
import { isSame } from './same.ts';

/** By field; null where there is nothing, since a note of it is JSON. */
type Values = Readonly<Record<string, unknown>>;

export const changeSchema = z.object({
  /** The document and the part of it that change, and what is written. */
  path: z.string(),
  part: z.string(),
  written: z.record(z.string(), z.unknown()),
  /**
   * For each of these fields all that its author has seen there: what it was changed from, and what was shown since.
   * Nothing else is overwritten unasked.
   */
  seen: z.record(z.string(), z.array(z.unknown())),
  /** Whose field it is, which field, and the new value: what somebody reads when it could not be saved. */
  subject: z.string(),
  field: z.string(),
  text: z.string(),
});
export type Change = z.infer<typeof changeSchema>;

export function writtenDown(values: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? null]));
}

/** The same the other way round: what a document holds once that is written. */
export function present(written: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(written).map(([field, value]) => [field, value ?? undefined]),
  );
}

/**
 * `stored`: the server has it. `again`: in its fields stands what the author knew, so it may be sent on this version.
 * `conflict`: somebody else wrote in them. `refused`: the version was the right one, and the server did not want it.
 */
export type Verdict = 'stored' | 'again' | 'conflict' | 'refused';

/** `triedOn`: the version on which the server just refused it, if it was on one. */
export function verdictOn(
  { written, seen }: Pick<Change, 'written' | 'seen'>,
  server: Values & { revision?: string | undefined },
  triedOn?: { revision?: string | undefined },
): Verdict {
  const fields = Object.keys(written);
  const stands = (field: string, values: readonly unknown[]) =>
    values.some((value) => isSame(value, server[field] ?? null));
  if (fields.every((field) => stands(field, [written[field]]))) return 'stored';
  if (triedOn && triedOn.revision === server.revision) return 'refused';
  return fields.every((field) => stands(field, [written[field], ...(seen[field] ?? [])]))
    ? 'again'
    : 'conflict';
}

/** The same change, once its author was shown what stands in its fields and chose for it all the same. */
export function knowing<T extends Change>(change: T, shown: Values): T {
  const seen = Object.keys(change.written).map((field) => [
    field,
    [...(change.seen[field] ?? []), shown[field] ?? null],
  ]);
  return { ...change, seen: Object.fromEntries(seen) };
}

/**
 * When somebody changes a field again, the later change stands for both: it may overwrite what the earlier ones might,
 * and these are left with their other fields, or not at all.
 */
export function joined<T extends Change>(
  earlier: readonly T[],
  change: Change,
): { left: T[]; change: Change } {
  const seen: Record<string, unknown[]> = {};
  const left = earlier.flatMap((known) => {
    if (known.path !== change.path) return known;
    const written = { ...known.written };
    for (const field of Object.keys(known.written)) {
      if (!(field in change.written)) continue;
      seen[field] = [...(seen[field] ?? []), ...(known.seen[field] ?? []), known.written[field]];
      delete written[field];
    }
    return Object.keys(written).length > 0 ? { ...known, written } : [];
  });
  const all = Object.entries(change.seen).map(([field, own]) => [
    field,
    [...(seen[field] ?? []), ...own],
  ]);
  return { left, change: { ...change, seen: Object.fromEntries(all) } };
}
