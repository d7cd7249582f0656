// Makes records of what was fetched and lays them down, in a few files by organization; in memory stay their hashes only.
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { type LearnedPlaces, learn } from '@instroom/domain/organization/derive-municipality.ts';
import { importRejectsPath } from '@instroom/domain/paths.ts';
import {
  type CanonicalRecord,
  canonicalRecordSchema,
  type Reject,
  recordKey,
} from '@instroom/domain/reference/canonical-record.ts';
import type { ManifestEntry } from '@instroom/domain/reference/diff.ts';
import { entryOfRecord } from './content-hash.ts';
import { bucketOf, buckets, recordsFile } from './record-buckets.ts';
import { artifactStore, workFile, writeEntries, writeLines, writePlaces } from './run-files.ts';
import { pagesOf } from './run-pages.ts';
import { type OpenRun, type StepOutcome, saveRun } from './run-record.ts';
import type { SourceAdapter } from './sources/adapter.ts';

const mostWarnings = 200;
/** Pages from here on are for what turns out to have no parent. */
export const orphansFrom = 50;

export async function readStep(opened: OpenRun): Promise<StepOutcome> {
  const { adapter, deps, run, runId, checkpoint } = opened;
  const artifacts = artifactStore(deps.files, runId, []);
  const writers = Array.from({ length: buckets }, (_, bucket) => bucketWriter(opened, bucket));
  const reading = readAll(opened, adapter.records(artifacts), (record) => {
    const key = recordKey(record);
    return writers[bucketOf(record.orgId)]?.write(`${key}\t${JSON.stringify(record)}\n`);
  });
  const read = await closing(writers, reading);
  await writeEntries(deps.files, workFile(runId, 'now.ndjson'), read.index);
  // What a source says wrongly of a part, it says rightly of the whole.
  if (!run.isDryRun && run.sourceId.startsWith('duo-'))
    await writePlaces(deps.files, run.sourceId, read.places);
  checkpoint.isComplete ??= true;
  checkpoint.rejected = read.counts.rejected;
  await saveRun(opened, {
    warnings: read.warnings,
    counts: { ...noCounts, ...read.counts, records: read.index.size },
  });
  return { next: 'compare' };
}

export const noCounts = {
  records: 0,
  added: 0,
  changed: 0,
  same: 0,
  missing: 0,
  closed: 0,
  returned: 0,
  rejected: 0,
  droppedEmails: 0,
};

async function readAll(
  { deps, runId }: OpenRun,
  items: ReturnType<SourceAdapter['records']>,
  lay: (record: CanonicalRecord) => Promise<void> | undefined,
) {
  const index = new Map<string, ManifestEntry>();
  const places: LearnedPlaces = {};
  const warnings = new Map<string, { code: string; detail?: string }>();
  const counts = { rejected: 0, droppedEmails: 0 };
  const path = importRejectsPath(runId);
  const pages = pagesOf<Reject>(deps, { path, field: 'rejects', to: orphansFrom });
  const reject = (reason: Reject) => {
    counts.rejected += 1;
    return pages.add(reason);
  };
  for await (const item of items) {
    if ('reject' in item) await reject(item.reject);
    else if ('droppedEmail' in item) counts.droppedEmails += 1;
    else if ('warning' in item) {
      if (warnings.size < mostWarnings) warnings.set(JSON.stringify(item.warning), item.warning);
    } else {
      const parsed = canonicalRecordSchema.safeParse(item.record);
      const key = recordKey(item.record);
      if (!parsed.success) {
        const field = parsed.error.issues[0]?.path.join('.').slice(0, 80);
        await reject({ at: key.slice(0, 200), reason: 'invalid_record', ...(field && { field }) });
        continue;
      }
      const record = parsed.data;
      const entry = entryOfRecord(record);
      const known = index.get(key);
      if (!known) {
        index.set(key, entry);
        if (record.part === 'location' && record.fields.address && record.fields.municipalityCode)
          learn(places, record.fields.address, record.fields.municipalityCode);
        await lay(record);
      } else if (known.hash !== entry.hash) await reject({ at: key, reason: 'duplicate_key' });
    }
  }
  await pages.flush();
  return { index, places, warnings: [...warnings.values()], counts };
}

type BucketWriter = ReturnType<typeof bucketWriter>;

function bucketWriter({ deps, runId }: OpenRun, bucket: number) {
  const stream = new PassThrough();
  const written = writeLines(deps.files, recordsFile(runId, bucket), stream);
  // Looked at when all is read; until then a failure must not count as forgotten.
  written.catch(() => stream.destroy());
  return {
    stream,
    written,
    async write(line: string): Promise<void> {
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), written]);
    },
  };
}

async function closing<Result>(writers: BucketWriter[], reading: Promise<Result>): Promise<Result> {
  try {
    const result = await reading;
    for (const { stream } of writers) stream.end();
    await Promise.all(writers.map(({ written }) => written));
    return result;
  } catch (error) {
    for (const { stream } of writers) stream.destroy();
    await Promise.allSettled(writers.map(({ written }) => written));
    throw error;
  }
}
