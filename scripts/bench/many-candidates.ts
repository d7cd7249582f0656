// Thousands of invented candidates with their roster, as the function would keep it.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { pipelinePhases, statusesOf } from '@instroom/domain/codes/phase.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inKilobytes, report } from './report.ts';
import { regionId } from './stage.ts';

const firstNames = ['Anna', 'Bram', 'Zoë', 'Dirk', 'Eva', 'Fatima', 'Gijs', 'Hanna', 'Ibrahim'];
const infixes = [undefined, undefined, 'van der', 'de'];
const lastNames = ['Jansen', 'Berg', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Bos'];
const subjects = ['wi', 'nl', 'en', 'na', 'sk', 'bi', 'ec'] as const;
const sectors = ['po', 'vo', 'mbo'] as const;
const municipalities = ['0202', '0268', '0228', '0193', '0119'];
const dayMs = 24 * 60 * 60 * 1000;
const today = new Date('2026-11-26T09:00:00Z').getTime();

const idOf = (number: number) => `candidate-${number}`;

function aPerson(number: number, changes: Partial<Candidate> = {}): Candidate {
  const pick = <Item>(list: readonly [Item, ...Item[]] | readonly Item[], step: number) =>
    list[Math.floor(number / step) % list.length];
  const phase = pick(pipelinePhases, 1) ?? 'new';
  const status = statusesOf(phase)[0]?.code ?? 'untouched';
  const infix = pick(infixes, 3);
  const subject = pick(subjects, 5);
  const sector = pick(sectors, 2);
  const municipalityCode = pick(municipalities, 11);
  const ago = (days: number) => new Date(today - days * dayMs);
  return aCandidate({
    firstName: pick(firstNames, 1) ?? 'Anna',
    ...(infix && { infix }),
    lastName: `${pick(lastNames, 7) ?? 'Jansen'}${number % 10 === 0 ? `-${number}` : ''}`,
    email: `k${number}@kandidaat.example`,
    phone: `06 ${10_000_000 + number * 37}`,
    phase,
    status,
    phaseSince: ago(number % 200),
    createdAt: ago(number % 700),
    ...(number % 3 !== 0 && { lastContactAt: ago(number % 150) }),
    ...(number % 4 !== 0 && { ownerUid: 'viewer' }),
    subjects: subject ? [subject] : [],
    sectors: sector ? [sector] : [],
    ...(municipalityCode && { municipalityCode }),
    labels: number % 9 === 0 ? ['Open dag'] : [],
    ...changes,
  });
}

export async function furnishCandidates(db: Firestore, count: number): Promise<void> {
  const buckets = new Map<string, Record<string, string>>();
  const writer = db.bulkWriter();
  for (let number = 0; number < count; number += 1) {
    const id = idOf(number);
    const candidate = aPerson(number);
    void writer.set(db.doc(candidatePath(regionId, id)), candidate);
    const entries = buckets.get(bucketOf(id)) ?? {};
    entries[id] = packEntry(candidate);
    buckets.set(bucketOf(id), entries);
  }
  await writer.close();
  for (const [bucket, entries] of buckets)
    await db.doc(rosterPath(regionId, bucket)).set({ entries });
  const sizes = [...buckets.values()].map((entries) =>
    Object.entries(entries)
      .flat()
      .reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  );
  report('largest document of the roster', inKilobytes(Math.max(...sizes)), '64 kB');
  report('the whole roster', inKilobytes(sizes.reduce((sum, size) => sum + size, 0)), '3 MB');
}

/** The part of the roster in which somebody changed. */
export function rosterWith(
  count: number,
  { number, ...changes }: { number: number; lastName: string },
): { bucket: string; entries: Record<string, string> } {
  const bucket = bucketOf(idOf(number));
  const entries: Record<string, string> = {};
  for (let other = 0; other < count; other += 1) {
    const id = idOf(other);
    if (bucketOf(id) !== bucket) continue;
    entries[id] = packEntry(aPerson(other, other === number ? changes : {}));
  }
  return { bucket, entries };
}
