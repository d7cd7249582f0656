import { describe, expect, it } from 'vitest';
import { phases } from '../codes/phase.ts';
import { addDays, addMonths } from '../instant.ts';
import { inventJourney } from './journey.ts';
import { pastFacts } from './past.ts';
import { seededRandom } from './random.ts';
import type { InventedRegion } from './region.ts';

const now = new Date('2026-11-24T12:00:00Z');
const region: InventedRegion = {
  formId: 'contact',
  sectors: ['po', 'vo', 'mbo'],
  municipalityCodes: ['0202', '0268'],
  adviserUids: ['one', 'other'],
};
const seeds = [20_261, 20_262];
const peopleOf = (seed: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: 300 }, (_, index) => inventJourney(random, { region, index, now }));
};
const journeys = seeds.flatMap(peopleOf);
const people = journeys.map(({ current }) => current);

describe('the invented candidates', () => {
  it('are the same every time', () => {
    expect(seeds.flatMap(peopleOf)).toEqual(journeys);
  });

  it('are others with another seed', () => {
    const names = people.map(({ firstName, lastName }) => firstName + lastName);
    expect(names.slice(0, 300)).not.toEqual(names.slice(300));
  });

  it('cannot be reached: reserved domains, numbers that are not given out', () => {
    for (const { email, phone = '06 00 00 00 00', phoneE164 = '+31600000000' } of people) {
      expect(email).toMatch(/^[a-z0-9.]+@[a-z]+\.example$/);
      expect(phone).toMatch(/^06 00 \d\d \d\d \d\d$/);
      expect(phoneE164).toMatch(/^\+31600\d{6}$/);
    }
  });

  it('have an address of their own within the region', () => {
    expect(new Set(people.slice(0, 300).map(({ email }) => email)).size).toBe(300);
  });

  it('stand in every phase and came over the last 18 months', () => {
    expect(new Set(people.map(({ phase }) => phase)).size).toBe(phases.length);
    const arrivals = people.map(({ createdAt }) => createdAt.getTime());
    expect(Math.min(...arrivals)).toBeGreaterThan(addMonths(now, -18).getTime());
    expect(Math.min(...arrivals)).toBeLessThan(addMonths(now, -15).getTime());
    expect(Math.max(...arrivals)).toBeGreaterThan(addDays(now, -3).getTime());
  });

  it('have nothing in their dossier that is still to come, and are kept for now', () => {
    for (const { phaseSince, statusSince, updatedAt, retainUntil, phase } of people) {
      for (const moment of [phaseSince, statusSince, updatedAt]) {
        expect(moment.getTime()).toBeLessThanOrEqual(now.getTime());
      }
      expect(retainUntil !== undefined).toBe(phase === 'exited');
      if (retainUntil) expect(retainUntil.getTime()).toBeGreaterThan(now.getTime());
    }
  });

  it('took their steps one after the other', () => {
    for (const { dossiers } of journeys) {
      const moments = dossiers.map(({ phaseSince }) => phaseSince.getTime());
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
    }
  });

  it('had a match before anything was prepared, which the figures of a month count', () => {
    const matches = journeys.map((journey) =>
      Object.values(pastFacts(journey)).some(({ counts }) =>
        Object.keys(counts).some((name) => name.startsWith('matchesBySector.')),
      ),
    );
    for (const [index, { current, dossiers }] of journeys.entries()) {
      if (!dossiers.some(({ phase }) => phase === 'preparing')) continue;
      expect(matches[index], current.phase).toBe(true);
    }
    expect(matches.filter(Boolean).length).toBeLessThan(journeys.length / 2);
  });
});
