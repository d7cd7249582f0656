// A region whose candidates are there and counted.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { expect } from 'vitest';
import { adminDb } from './admin.ts';
import { recounted, storedFigures, storedMonths } from './figures.ts';
import { aRegion, type TestRegion } from './region.ts';

/** By id: who they are. */
export type People = Record<string, Partial<Candidate>>;

export async function aCountedRegion(
  people: People,
  changes: Partial<Region> = {},
): Promise<TestRegion> {
  const region = await aRegion(changes);
  await addPeople(region.regionId, people);
  return region;
}

/** To a region that has no candidates yet. */
export async function addPeople(regionId: string, people: People): Promise<void> {
  const batch = adminDb().batch();
  for (const [id, person] of Object.entries(people)) {
    const candidate = aCandidate({ email: `${id}@kandidaat.example`, ...person });
    batch.set(adminDb().doc(candidatePath(regionId, id)), candidate);
  }
  await batch.commit();
  await awaitCounted(regionId, Object.keys(people).length);
}

async function awaitCounted(regionId: string, signUps: number): Promise<void> {
  const figures = await recounted(regionId);
  await expect.poll(() => storedFigures(regionId), { timeout: 15_000 }).toEqual(figures);
  const booked = async () =>
    Object.values(await storedMonths(regionId))
      .flatMap(({ signUpsByDay }) => Object.values(signUpsByDay))
      .reduce((sum, number) => sum + number, 0);
  await expect.poll(booked, { timeout: 15_000 }).toBe(signUps);
}
