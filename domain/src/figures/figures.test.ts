import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate } from '../candidate/a-candidate.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { exitReasonSchema } from '../codes/exit-reason.ts';
import { phaseSchema, statusSchema } from '../codes/phase.ts';
import { routeSchema } from '../codes/route.ts';
import { sectorSchema } from '../codes/sector.ts';
import { allFigures } from './all-figures.ts';
import { explained, figureUnits, freshnesses } from './figure.ts';
import { isCountedIn, liveFigures, liveMaps, perLiveMap } from './live-figures.ts';
import { bookedMaps, pairOf, periodFigures, perPeriodMap, readPair } from './period-figures.ts';

const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    phase: fc.constantFrom(...phaseSchema.options),
    status: fc.constantFrom(...statusSchema.options),
    sectors: fc.uniqueArray(fc.constantFrom(...sectorSchema.options), { maxLength: 4 }),
    routes: fc.uniqueArray(fc.constantFrom(...routeSchema.options), { maxLength: 4 }),
    reason: fc.constantFrom(...exitReasonSchema.options),
  })
  .map(({ reason, ...fields }) =>
    aCandidate({
      ...fields,
      exit: { reason, at: new Date(), phaseAtExit: 'matching', reachableAgain: false },
    }),
  );

describe('the definitions of figures', () => {
  it('have a name of their own, say what counts, in which unit and how fresh it is', () => {
    const units = figureUnits.map(({ code }) => code);
    const known = freshnesses.map(({ code }) => code);
    for (const { id, ...figure } of allFigures) {
      expect(figure.counts, id).toMatch(/^[A-Z].+\.$/);
      expect(figure.leavesOut ?? 'Niets.', id).toMatch(/^[A-Z].+\.$/);
      expect(units, id).toContain(figure.unit);
      expect(known, id).toContain(figure.fresh);
      expect(explained(figure), id).toContain(figure.counts);
    }
    const names = allFigures.map(({ nl }) => nl);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are each counted under their own name', () => {
    expect(liveMaps.toSorted()).toEqual(Object.keys(liveFigures).toSorted());
    expect(Object.keys(perLiveMap(() => true)).toSorted()).toEqual(liveMaps.toSorted());
    expect(Object.keys(perPeriodMap(() => true)).toSorted()).toEqual(
      [...bookedMaps, 'corrected'].toSorted(),
    );
  });

  it('of people count everybody whom they are about for exactly one code, so that the parts add up', () => {
    const ofPeople = liveMaps.filter((map) => liveFigures[map].unit === 'candidates');
    expect(ofPeople.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        for (const map of ofPeople)
          if (isCountedIn(liveFigures[map], candidate))
            expect(liveFigures[map].codesOf(candidate), map).toHaveLength(1);
      }),
    );
  });

  it('join two codes into one, and tell them apart again', () => {
    for (const route of routeSchema.options)
      for (const sector of sectorSchema.options)
        expect(readPair(pairOf(route, sector))).toEqual({ one: route, other: sector });
    for (const phase of phaseSchema.options)
      for (const reason of exitReasonSchema.options)
        expect(readPair(pairOf(phase, reason))).toEqual({ one: phase, other: reason });
  });

  it('in pairs add up to the same as by one of the two', () => {
    const { trainingByRoute, trainingBySector, trainingByRouteAndSector } = periodFigures;
    const { qualifiedBySector, qualifiedByRouteAndSector } = periodFigures;
    const same = [
      [trainingByRoute, trainingBySector, trainingByRouteAndSector],
      [qualifiedBySector, qualifiedByRouteAndSector],
    ];
    fc.assert(
      fc.property(anyCandidate, (candidate) => {
        for (const figures of same) {
          const numbers = figures.map(({ codesOf }) => codesOf(candidate).length);
          expect(new Set(numbers).size).toBe(1);
        }
      }),
    );
  });
});
