// What two runs compare a record by: everything that the source says, in whatever order and encoding it said it.
import { createHash } from 'node:crypto';
import type { CanonicalRecord } from '@instroom/domain/reference/canonical-record.ts';
import { canonicalText } from '@instroom/domain/reference/canonical-text.ts';
import type { ManifestEntry } from '@instroom/domain/reference/diff.ts';

export function entryOfRecord({ endDate, ...record }: CanonicalRecord): ManifestEntry {
  const areas = record.part === 'location' ? record.fields.areas : undefined;
  const hash = hashOf(
    areas ? { ...record, fields: { ...record.fields, areas: undefined } } : record,
  );
  return { hash, ...(areas && { areas: hashOf(areas) }), ...(endDate && { endDate }) };
}

export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalText(value)).digest('base64url');
}
