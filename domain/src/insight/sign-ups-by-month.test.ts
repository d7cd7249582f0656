import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate, entriesOf } from '../../../tests/setup/any-candidate.ts';
import { monthsUpTo } from '../calendar.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { isOfCohort } from './cohort.ts';
import { countSignUpsByMonth } from './sign-ups-by-month.ts';
import { wasNobody } from './was-nobody.ts';

const signedUp = (at: string, about: Parameters<typeof aCandidate>[0] = {}) =>
  aCandidate({ createdAt: new Date(at), ...about });
const left = (reason: 'timing' | 'duplicate'): Parameters<typeof aCandidate>[0] => ({
  ...{ phase: 'exited', status: 'exited' },
  exit: { reason, phaseAtExit: 'new', at: new Date(), reachableAgain: false },
});

describe('sign-ups of who has a dossier', () => {
  it('are those of twelve months, by the calendar in the Netherlands', () => {
    const counts = countSignUpsByMonth(
      entriesOf([
        signedUp('2025-03-31T21:59:59Z'),
        signedUp('2025-03-31T22:00:00Z'),
        signedUp('2025-12-31T23:30:00Z'),
        signedUp('2026-03-31T21:59:59Z'),
        signedUp('2026-03-31T22:00:00Z'),
      ]),
      '2026-03',
    );
    expect(Object.keys(counts)).toEqual(monthsUpTo('2026-03', 12));
    expect(Object.entries(counts).filter(([, number]) => number > 0)).toEqual([
      ['2025-04', 1],
      ['2026-01', 1],
      ['2026-03', 1],
    ]);
  });

  it('count who left since, and not who was no candidate', () => {
    const at = '2026-03-10T09:00:00Z';
    const entries = entriesOf([
      signedUp(at, left('timing')),
      signedUp(at, left('duplicate')),
      signedUp(at),
    ]);
    expect(countSignUpsByMonth(entries, '2026-03')['2026-03']).toBe(2);
  });

  it('are in each month those of the cohort of that month', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (candidates) => {
        const entries = entriesOf(candidates);
        for (const [month, number] of Object.entries(countSignUpsByMonth(entries, '2026-06'))) {
          const people = entries.filter((entry) => !wasNobody(entry));
          expect(people.filter(isOfCohort(month)).length).toBe(number);
        }
      }),
    );
  });
});
