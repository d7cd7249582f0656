import { describe, expect, it } from 'vitest';
import { addDays } from '../instant.ts';
import { statsShardSchema, sumShards } from '../stats/stats.ts';
import { beyondCountsOf, beyondSchema } from './beyond.ts';
import { mayFollow } from './may-follow.ts';
import { safeFigures } from './safe-cells.ts';

const regionWith = (shard: object) => beyondCountsOf(sumShards([statsShardSchema.parse(shard)]));

describe('what is summed of a region', () => {
  it('is who is under way by phase, who left apart, and nothing of places, own fields and statuses', () => {
    const counts = regionWith({
      byPhase: { new: 3, exited: 2 },
      byStatus: { untouched: 3 },
      byMunicipality: { '0202': 3 },
      byCustom: { 'licence-yes': 1 },
      byExitReason: { salary: 2 },
      bySubject: { wi: 2, de: -1 },
    });
    expect(Object.entries(counts).filter(([, cells]) => Object.keys(cells).length > 0)).toEqual([
      ['byPhase', { new: 3 }],
      ['bySubject', { wi: 2 }],
      ['byExitReason', { salary: 2 }],
    ]);
  });

  it('is published with its whole, in a document that can be read', () => {
    const region = regionWith({ byPhase: { new: 8, matching: 9 }, byExitPhase: { new: 1 } });
    const figures = safeFigures([region, region, region], 5);
    expect(figures.wholes).toEqual({ underWay: 50 });
    const document = { ...figures, madeAt: new Date(), regionCount: 3, regionNames: [] };
    expect(beyondSchema.parse(document).cells.byPhase).toEqual({ new: 25, matching: 25 });
  });
});

describe('a publication', () => {
  const madeAt = new Date('2026-03-02T09:00:00Z');
  const before = { madeAt, regionIds: ['a', 'b', 'c'], isEmpty: false };
  const soon = new Date('2026-03-02T09:15:00Z');

  it('follows one of the same regions at once, one of others after a day', () => {
    expect(mayFollow(before, ['c', 'b', 'a'], soon)).toBe(true);
    for (const others of [
      ['a', 'b'],
      ['a', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ]) {
      expect(mayFollow(before, others, soon)).toBe(false);
      expect(mayFollow(before, others, addDays(madeAt, 1))).toBe(true);
    }
  });

  it('follows at once where nothing was published yet, and never a newer one', () => {
    expect(mayFollow(undefined, ['a'], soon)).toBe(true);
    expect(mayFollow({ ...before, isEmpty: true }, ['a'], soon)).toBe(true);
    expect(mayFollow({ ...before, madeAt: soon }, ['a', 'b', 'c'], madeAt)).toBe(false);
  });
});
