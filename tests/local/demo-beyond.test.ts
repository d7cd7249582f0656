// The figures of all regions together in the demo: its two regions alone would say nothing.
import { beyondSchema } from '@instroom/domain/beyond/beyond.ts';
import { beyondPath } from '@instroom/domain/paths.ts';
import { expect, it } from 'vitest';
import { seed } from '../../local/src/seed/seed.ts';
import { adminDb } from '../setup/admin.ts';
import { backendAddress, controls, useOwnBackend } from '../setup/backend.ts';

useOwnBackend();

it('the demo has enough regions and candidates to show figures of all regions, and names one that agreed', async () => {
  const many = { candidatesPerRegion: 120, candidatesPerNeighbour: 60 };
  await seed({ address: backendAddress(), ...controls() }, many);
  await expect.poll(async () => (await adminDb().doc(beyondPath).get()).exists).toBe(true);
  const stored = await adminDb().doc(beyondPath).get();
  const { regionCount, regionNames, cells, wholes } = beyondSchema.parse(stored.data());
  expect({ regionCount, regionNames }).toEqual({
    regionCount: 4,
    regionNames: ['Onderwijsregio Demo Noord'],
  });
  expect(wholes.underWay).toBeGreaterThan(100);
  expect(Object.keys(cells.bySubject).length).toBeGreaterThan(0);
  expect(Object.keys(cells.byPhase).length).toBeGreaterThan(0);
});
