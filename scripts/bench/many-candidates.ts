// Thousands of invented candidates with their roster, as the function would keep it.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packRoster } from '@instroom/domain/candidate/roster-entry.ts';
import { pipelinePhases, statusesOf } from '@instroom/domain/codes/phase.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import { inKilobytes, report } from './report.ts';
import { regionId, type Stage } from './stage.ts';

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
    ...(number % 3 !== 0 && {
      firstContactAt: ago((number % 150) + (number % 40)),
      lastContactAt: ago(number % 150),
    }),
    ...(number % 4 !== 0 && { ownerUid: 'viewer' }),
    subjects: subject ? [subject] : [],
    sectors: sector ? [sector] : [],
    ...(municipalityCode && { municipalityCode }),
    labels: number % 9 === 0 ? ['Open dag'] : [],
    ...changes,
  });
}

/** As many candidates as `furnishCandidates` takes. */
export const manyPeople = (count: number) =>
  Array.from({ length: count }, (_, number) => [idOf(number), aPerson(number)] as const);

/** Writes candidates with their roster, while the functions sleep. */
export async function furnishCandidates(
  { db, backend }: Stage,
  candidates: readonly (readonly [id: string, candidate: Candidate])[],
): Promise<void> {
  await backend.setBackgroundTriggers(false);
  const writer = db.bulkWriter();
  for (const [id, candidate] of candidates)
    void writer.set(db.doc(candidatePath(regionId, id)), candidate);
  const roster = packRoster(candidates);
  for (const [bucket, entries] of roster)
    void writer.set(db.doc(rosterPath(regionId, bucket)), { entries });
  await writer.close();
  await backend.setBackgroundTriggers(true);
  const sizes = [...roster.values()].map((entries) => Buffer.byteLength(JSON.stringify(entries)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const what = `roster of ${candidates.length} candidates, ${roster.size} documents`;
  report(what, inKilobytes(total), '3 MB');
  report('its largest document', inKilobytes(Math.max(...sizes)), '64 kB');
}

/** The part of the roster in which somebody changed. */
export function rosterWith(
  count: number,
  { number, ...changes }: { number: number; lastName: string },
): { bucket: string; entries: Record<string, string> } {
  const bucket = bucketOf(idOf(number));
  const inIt = manyPeople(count).filter(([id]) => bucketOf(id) === bucket);
  const entries = packRoster([...inIt, [idOf(number), aPerson(number, changes)]]).get(bucket);
  return { bucket, entries: entries ?? {} };
}
