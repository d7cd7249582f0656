// Documents that hold a short text for each of many others, as the objects that screens use.
import type { Rows } from './read.ts';

type Bucket = { entries: Record<string, string> };
export type Unpacked<Row> = { packed: string; row: Row };

/** Unpacks only the entries that changed: what was made of the others stays the object that it was. */
export function packedReader<Row>(
  unpack: (id: string, packed: string) => Row,
): (buckets: Rows<Bucket>) => ReadonlyMap<string, Unpacked<Row>> {
  let known: ReadonlyMap<string, Unpacked<Row>> = new Map();
  return ({ rows: buckets }) => {
    const next = new Map<string, Unpacked<Row>>();
    for (const { entries } of buckets)
      for (const [id, packed] of Object.entries(entries)) {
        const before = known.get(id);
        next.set(id, before?.packed === packed ? before : { packed, row: unpack(id, packed) });
      }
    known = next;
    return next;
  };
}
