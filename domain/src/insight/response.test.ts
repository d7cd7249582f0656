import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate, entriesOf } from '../../../tests/setup/any-candidate.ts';
import { dayOf, workingDaysBetween } from '../calendar.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { correctingReasons } from '../codes/exit-reason.ts';
import { countResponses, type Response, responseOf, responses } from './response.ts';

const today = '2026-03-31';
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const left = (reason: 'timing' | 'spam'): Parameters<typeof aCandidate>[0] => ({
  ...({ phase: 'exited', status: 'exited' } as const),
  exit: { reason, phaseAtExit: 'new', at: noon(today), reachableAgain: false },
});

describe('the wait for a first contact', () => {
  it.each([
    // A Thursday; the fifth working day after it is the Thursday of the next week.
    ['within', { createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-05') }],
    ['within', { createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-12') }],
    ['later', { createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-13') }],
    // Easter Monday is no working day.
    ['within', { createdAt: noon('2025-04-17'), firstContactAt: noon('2025-04-25') }],
    ['later', { createdAt: noon('2025-04-17'), firstContactAt: noon('2025-04-28') }],
    // Recorded of before somebody signed up.
    ['within', { createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-01') }],
    ['waiting', { createdAt: noon('2026-03-24') }],
    ['overdue', { createdAt: noon('2026-03-23') }],
    ['left', { createdAt: noon('2026-03-23'), ...left('timing') }],
    [undefined, { createdAt: noon('2026-03-23'), ...left('spam') }],
    // Until the night has found the first one.
    [undefined, { createdAt: noon('2026-03-23'), lastContactAt: noon('2026-03-30') }],
  ] as const)('is %s of %o', (response, candidate) => {
    const [entry] = entriesOf([aCandidate(candidate)]);
    expect(entry && responseOf(entry, today)).toBe(response);
  });

  it('is told of everybody who was a candidate and whose contacts are known, as counting working days tells it', () => {
    const seen = new Set<Response | undefined>();
    fc.assert(
      fc.property(anyCandidate, fc.constantFrom(today, '2026-04-07', '2026-05-29'), (one, day) => {
        const [entry] = entriesOf([one]);
        if (!entry) return;
        const response = responseOf(entry, day);
        seen.add(response);
        const { createdAt, firstContactAt, phase } = entry;
        const until = firstContactAt ? dayOf(firstContactAt) : day;
        const isLong = workingDaysBetween(dayOf(createdAt), until) > 5;
        if (response === 'within' || response === 'later')
          expect([response, firstContactAt]).toEqual([
            isLong ? 'later' : 'within',
            expect.any(Date),
          ]);
        if (response === 'waiting' || response === 'overdue')
          expect([response, phase === 'exited']).toEqual([isLong ? 'overdue' : 'waiting', false]);
        if (response === undefined)
          expect(
            (entry.lastContactAt && !firstContactAt) ||
              correctingReasons.some((reason) => reason === entry.exit?.reason),
          ).toBe(true);
      }),
      // Few of anybody wait too long: of a hundred it may be nobody.
      { numRuns: 1000 },
    );
    expect(seen).toContain('overdue');
  });
});

describe('the response times of some candidates', () => {
  it('have a median of who was spoken to, and a share of whom it is known', () => {
    const counts = countResponses(
      entriesOf([
        aCandidate({ createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-06') }),
        aCandidate({ createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-10') }),
        aCandidate({ createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-19') }),
        aCandidate({ createdAt: noon('2026-03-05'), firstContactAt: noon('2026-03-11') }),
        aCandidate({ createdAt: noon('2026-03-05') }),
        aCandidate({ createdAt: noon('2026-03-30') }),
        aCandidate({ createdAt: noon('2026-03-05'), ...left('timing') }),
        aCandidate({ createdAt: noon('2026-03-05'), ...left('spam') }),
      ]),
      today,
    );
    expect(counts).toEqual({
      ...{ within: 3, later: 1, waiting: 1, overdue: 1, left: 1 },
      ...{ decided: 5, median: 3.5 },
    });
    expect(countResponses([], today)).toMatchObject({ decided: 0, median: undefined });
  });

  it('put nobody in two places', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 20 }), (candidates) => {
        const rows = entriesOf(candidates);
        const counts = countResponses(rows, today);
        const all = responses.reduce((sum, { code }) => sum + counts[code], 0);
        expect(all).toBe(rows.filter((row) => responseOf(row, today)).length);
        expect(counts.decided).toBeLessThanOrEqual(all);
      }),
    );
  });
});
