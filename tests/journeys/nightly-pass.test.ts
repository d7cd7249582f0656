// What one night costs, counted in documents: it looks at everybody once, for all that is repaired.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, candidatesPath } from '@instroom/domain/paths.ts';
import { expect, it } from 'vitest';
import { countOf } from '../../scripts/bench/count-operations.ts';
import { nightlyPass } from '../../scripts/bench/nightly-pass.ts';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();

const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
const closedAt = new Date('2026-03-10T12:00:00Z');

it('reads each candidate once and writes nothing where nothing drifted, and otherwise only what did', async () => {
  // First, since the functions take whatever application of Firebase there is.
  expect(countOf(await nightlyPass(), 'write')).toBe(0);
  const { regionId } = await aRegion();
  const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
  for (const id of ids) await document(id).set(aCandidate({ firstName: id, subjects: ['wi'] }));
  await controls().awaitIdle();
  const quiet = await nightlyPass();
  const paths: string[] = ids.map((id) => candidatePath(regionId, id));
  const readsOf = (operations: typeof quiet) =>
    operations.flatMap(({ kind, path }) => (kind === 'read' && paths.includes(path) ? path : []));
  expect(readsOf(quiet).toSorted()).toEqual(paths.toSorted());
  expect([countOf(quiet, 'write'), countOf(quiet, 'delete')]).toEqual([0, 0]);

  await controls().setBackgroundTriggers(false);
  const drift = { phase: 'exited', status: 'exited', phaseSince: closedAt, closedAt };
  await document('c1').update({ ...drift, retainUntil: addDays(closedAt, 400) });
  await controls().setBackgroundTriggers(true);
  const busy = await nightlyPass();
  const written = busy.filter(({ kind }) => kind === 'write').map(({ path }) => path);
  expect(new Set(written)).toContain(candidatePath(regionId, 'c1'));
  expect(written.filter((path) => path.startsWith(candidatesPath(regionId)))).toHaveLength(1);
  await controls().awaitIdle();
  expect(countOf(await nightlyPass(), 'write')).toBe(0);
});
