// People whom nobody knows, on their way for a while as in a region that exists.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { inventJourney } from '@instroom/domain/invented/journey.ts';
import { seededRandom } from '@instroom/domain/invented/random.ts';
import type { InventedRegion } from '@instroom/domain/invented/region.ts';
import { formId } from './stage.ts';

/** Others for each `seed`, and the same ones for the same. */
export function inventedPeople(count: number, seed = 7): [id: string, candidate: Candidate][] {
  const random = seededRandom(seed);
  const region: InventedRegion = {
    formId,
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0202', '0228', '0274'],
    adviserUids: ['viewer'],
  };
  const now = new Date();
  return Array.from({ length: count }, (_, index) => [
    `c${String(index * 7919).padStart(19, 'aB3')}`,
    inventJourney(random, { region, index, now }).current,
  ]);
}
