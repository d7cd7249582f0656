// The records of a run in a fixed number of files, by organization: all of one lie together, and no more than a part of
// the source is ever in memory.

import { chunkOf } from '@instroom/domain/organization/directory.ts';
import {
  type CanonicalRecord,
  canonicalRecordSchema,
} from '@instroom/domain/reference/canonical-record.ts';
import { type Files, linesOf } from '../platform/files.ts';
import { workFile } from './run-files.ts';

export const buckets = 16;
export const bucketOf = (orgId: string) => chunkOf(orgId, buckets);
export const recordsFile = (runId: string, bucket: number) =>
  workFile(runId, `records-${bucket}.ndjson`);

/** Those of a bucket that `isWanted`, by their key. */
export async function readRecords(
  files: Files,
  { runId, bucket }: { runId: string; bucket: number },
  isWanted: (key: string) => boolean,
): Promise<Map<string, CanonicalRecord>> {
  const records = new Map<string, CanonicalRecord>();
  for await (const line of linesOf(files.read(recordsFile(runId, bucket)))) {
    const end = line.indexOf('\t');
    const key = line.slice(0, end);
    if (isWanted(key))
      records.set(key, canonicalRecordSchema.parse(JSON.parse(line.slice(end + 1))));
  }
  return records;
}
