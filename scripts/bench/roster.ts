// Twenty changes a second for a minute in a region of ten thousand: does the roster keep up, does it end exact, and what is
// sent to somebody who looks?
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { packEntry, unpackEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { candidatePath, candidatesPath, rostersPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inventedPeople } from './invented-people.ts';
import { furnishCandidates } from './many-candidates.ts';
import { inKilobytes, inMs, inSeconds, percentile, report } from './report.ts';
import { onStage, regionId, type Stage } from './stage.ts';

const people = 10_000;
const perSecond = 20;
const seconds = 60;

export async function benchRoster(): Promise<void> {
  await onStage(async (stage) => {
    await furnishCandidates(stage, inventedPeople(people));
    await changeForAMinute(stage);
  });
}

async function changeForAMinute({ db, backend }: Stage): Promise<void> {
  const { docs: buckets } = await db.collection(rostersPath(regionId)).get();
  const ids = buckets.flatMap((bucket) => Object.keys(rosterSchema.parse(bucket.data()).entries));
  const sentAt = new Map<string, number>();
  const lags: number[] = [];
  let bytes = 0;
  let isFirst = true;
  const stop = db.collection(rostersPath(regionId)).onSnapshot((snapshot) => {
    for (const { doc } of isFirst ? [] : snapshot.docChanges()) {
      const { entries } = rosterSchema.parse(doc.data());
      bytes += Buffer.byteLength(JSON.stringify(entries));
      for (const [id, packed] of Object.entries(entries)) {
        const sent = sentAt.get(id);
        const member = sent === undefined ? undefined : unpackEntry(id, packed);
        if (sent === undefined || !member || member.restricted || !member.labels.includes('druk'))
          continue;
        lags.push(performance.now() - sent);
        sentAt.delete(id);
      }
    }
    isFirst = false;
  });
  const count = perSecond * seconds;
  const began = performance.now();
  const writes: Promise<unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = ids[(number * 7) % ids.length] ?? '';
    sentAt.set(id, performance.now());
    writes.push(db.doc(candidatePath(regionId, id)).update({ labels: ['druk'] }));
    await until(began + ((number + 1) * 1000) / perSecond);
  }
  await Promise.all(writes);
  await backend.awaitIdle();
  report(`${count} changes at ${perSecond} a second, all in`, inSeconds(performance.now() - began));
  stop();
  report('change → a listening client, median', inMs(percentile(lags, 0.5)));
  report('change → a listening client, p95', inMs(percentile(lags, 0.95)), '1 s');
  report('sent to one client for each change', inKilobytes(bytes / count));
  report('entries that differ from a rebuild', String(await differing(db)), '0');
}

async function differing(db: Firestore): Promise<number> {
  const { docs: buckets } = await db.collection(rostersPath(regionId)).get();
  const stored = new Map(
    buckets.flatMap((bucket) => Object.entries(rosterSchema.parse(bucket.data()).entries)),
  );
  const { docs } = await db.collection(candidatesPath(regionId)).get();
  const wrong = docs.filter(
    (document) => stored.get(document.id) !== packEntry(candidateSchema.parse(document.data())),
  );
  return wrong.length + Math.abs(stored.size - docs.length);
}

async function until(moment: number): Promise<void> {
  const waitMs = moment - performance.now();
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
}
