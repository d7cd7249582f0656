import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { describe, expect, it } from 'vitest';
import { reachBy } from './reach.ts';

const day = new Date('2026-03-01T09:00:00Z');
const came = (overrides: Parameters<typeof aCandidate>[0], formId?: string) => ({
  ...aCandidate(overrides),
  ...(formId && { formId }),
});

describe('how far who came got', () => {
  it('counts every phase on the way, also of who went back or left since', () => {
    const rows = [
      came({ phase: 'training' }, 'contact'),
      came({ phase: 'orienting', reachedAt: { orienting: day, matching: day } }, 'contact'),
      came(
        {
          phase: 'exited',
          exit: { reason: 'timing', at: day, phaseAtExit: 'matching', reachableAgain: false },
        },
        'contact',
      ),
      came({ phase: 'new' }, 'contact'),
    ];
    expect(reachBy(rows, ({ formId }) => formId ?? '')).toEqual([
      {
        code: 'contact',
        came: 4,
        reached: { orienting: 3, matching: 3, preparing: 1, training: 1, employed: 0 },
      },
    ]);
  });

  it('keeps each way apart, the one that brought most first', () => {
    const rows = [came({}, 'open-day'), came({}, 'contact'), came({}, 'contact'), came({})];
    const ways = reachBy(rows, ({ formId }) => formId ?? 'none');
    expect(ways.map(({ code, came: number }) => [code, number])).toEqual([
      ['contact', 2],
      ['open-day', 1],
      ['none', 1],
    ]);
  });
});
