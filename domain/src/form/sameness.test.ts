import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameArrival, recordSources } from './sameness.ts';
import { plainSubmissionSchema } from './submission.ts';

const submission = plainSubmissionSchema.parse({ answers: { firstName: 'Anna' } });
const minute = 60_000;
const at = (ms: number) => new Date(Date.UTC(2026, 2, 10, 12) + ms);

/** What a database holds after these arrivals: the moments that were taken for submissions of their own. */
function registered(arrivals: number[], sent = submission): number[] {
  const records = new Map<string, number>();
  for (const arrival of arrivals) {
    const { own, others } = recordSources({ formId: 'f', submission: sent }, at(arrival));
    const known = [own, ...others].some((source) => {
      const receivedAt = records.get(source);
      return receivedAt !== undefined && isSameArrival(sent, at(receivedAt), at(arrival));
    });
    if (!known) records.set(own, arrival);
  }
  return [...records.values()];
}

/** The rule in words: whatever comes within ten minutes after a submission is that submission. */
function expected(arrivals: number[]): number[] {
  const kept: number[] = [];
  for (const arrival of arrivals) {
    const last = kept.at(-1);
    if (last === undefined || arrival - last >= 10 * minute) kept.push(arrival);
  }
  return kept;
}

describe('the same content without an id', () => {
  it.each([
    ['at once', [0, 0], 1],
    ['just before ten minutes are over', [0, 10 * minute - 1], 1],
    ['when ten minutes are over', [0, 10 * minute], 2],
    ['across the edge of a period', [10 * minute - 1, 10 * minute], 1],
    ['across an edge, just before ten minutes are over', [9 * minute, 19 * minute - 1], 1],
    ['across an edge, when ten minutes are over', [9 * minute, 19 * minute], 2],
    [
      'again and again: the ten minutes begin with the first',
      [0, 6, 12, 18].map((m) => m * minute),
      2,
    ],
    ['from a server whose clock is a second behind', [10 * minute, 10 * minute - 1000], 1],
  ])('%s', (_when, arrivals, count) => {
    expect(registered(arrivals)).toHaveLength(count);
  });

  it('is one submission exactly within ten minutes, wherever they begin', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 25 * minute }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * minute }), gaps, (first, following) => {
        let last = first;
        const arrivals = [first];
        for (const gap of following) {
          last += gap;
          arrivals.push(last);
        }
        expect(registered(arrivals)).toEqual(expected(arrivals));
      }),
    );
  });

  it('is another submission with other content, in another form, or with another consent', () => {
    const sourceOf = (formId: string, changes: object = {}) =>
      recordSources({ formId, submission: { ...submission, ...changes } }, at(0)).own;
    const sources = [
      sourceOf('f'),
      sourceOf('g'),
      sourceOf('f', { keepOneYear: true }),
      sourceOf('f', { answers: { firstName: 'Annie' } }),
    ];
    expect(new Set(sources).size).toBe(sources.length);
  });
});

describe('the same content with an id', () => {
  it('is one submission, whenever it comes again', () => {
    const submissionId = '3e1c2f0a-1b2c-4d3e-8f4a-5b6c7d8e9f0a';
    expect(registered([0, 3 * minute, 999 * minute], { ...submission, submissionId })).toEqual([0]);
  });
});
