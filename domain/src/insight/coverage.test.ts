import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate, entriesOf } from '../../../tests/setup/any-candidate.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { subjectSchema } from '../codes/subject.ts';
import type { MarkedPosition } from '../organization/overlay.ts';
import { countEntries } from './count-entries.ts';
import { countCoverage, countPositions } from './coverage.ts';

const position = (subject: MarkedPosition['subject'], fte?: number, isOpenToLateral = false) => ({
  subject,
  isOpenToLateral,
  ...(fte !== undefined && { fte }),
});

describe('open positions beside candidates', () => {
  it('show each subject that has positions, the one with most first, also where nobody wants it', () => {
    const entries = entriesOf([
      aCandidate({ subjects: ['nl'] }),
      aCandidate({ subjects: ['nl', 'en'], phase: 'preparing', status: 'enrolling' }),
      aCandidate({ subjects: ['nl'], phase: 'employed', status: 'aftercare' }),
    ]);
    const { bySubject } = countEntries(entries, {});
    const positions = [position('nl', 0.8, true), position('wi'), position('wi', 0.35)];
    expect(countCoverage(positions, bySubject, entries)).toEqual([
      {
        code: 'wi',
        ...{ positions: 2, fte: 0.35, unsized: 1, lateral: 0, candidates: 0, matching: 0 },
      },
      {
        code: 'nl',
        ...{ positions: 1, fte: 0.8, unsized: 0, lateral: 1, candidates: 3, matching: 2 },
      },
    ]);
  });

  it('count nobody who left', () => {
    const exit = { reason: 'salary', at: new Date(), phaseAtExit: 'matching' } as const;
    const entries = entriesOf([
      aCandidate({
        ...{ subjects: ['wi'], phase: 'exited', status: 'exited' },
        exit: { ...exit, reachableAgain: false },
      }),
    ]);
    const { bySubject } = countEntries(entries, {});
    expect(countCoverage([position('wi')], bySubject, entries)).toMatchObject([
      { candidates: 0, matching: 0 },
    ]);
  });

  it('lose and double nothing, whatever there is and in whatever order', () => {
    const anyPosition: fc.Arbitrary<MarkedPosition> = fc
      .record({
        subject: fc.constantFrom(...subjectSchema.options),
        fte: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
        isOpenToLateral: fc.boolean(),
      })
      .map(({ subject, fte, isOpenToLateral }) =>
        position(subject, fte === undefined ? undefined : fte / 100, isOpenToLateral),
      );
    fc.assert(
      fc.property(
        fc.array(anyPosition, { maxLength: 40 }),
        fc.array(anyCandidate, { maxLength: 20 }),
        (positions, candidates) => {
          const entries = entriesOf(candidates);
          const { bySubject } = countEntries(entries, {});
          const rows = countCoverage(positions, bySubject, entries);
          const whole = countPositions(positions);
          const sum = (name: 'positions' | 'unsized' | 'lateral') =>
            rows.reduce((all, row) => all + row[name], 0);
          expect(rows.map(({ code }) => code).toSorted()).toEqual(
            [...new Set(positions.map(({ subject }) => subject))].toSorted(),
          );
          for (const name of ['positions', 'unsized', 'lateral'] as const)
            expect(sum(name)).toBe(whole[name]);
          expect(rows.reduce((all, { fte }) => all + Math.round(fte * 100), 0)).toBe(
            Math.round(whole.fte * 100),
          );
          for (const { code, candidates: number, matching } of rows) {
            expect(number).toBe(bySubject[code] ?? 0);
            expect(matching).toBeLessThanOrEqual(number);
          }
          expect(countPositions(positions.toReversed())).toEqual(whole);
        },
      ),
    );
  });
});
