import { hidden } from '@instroom/domain/report/hide-small.ts';
import {
  statsShardSchema,
  sumMonths,
  sumShards,
  yearShardSchema,
} from '@instroom/domain/stats/stats.ts';
import { describe, expect, it } from 'vitest';
import { tilesOf, toldTiles } from './told-tiles.ts';

type Counts = Record<string, number>;

/** In the week of Monday 23 November 2026; by day of that month. */
function figuresOf(maps: Record<string, Counts>, signUpsByDay: Counts = {}, before = 0) {
  return {
    stats: sumShards([statsShardSchema.parse(maps)]),
    months: sumMonths([
      yearShardSchema.parse({
        months: { '2026-10': { signUpsByDay: { '01': before } }, '2026-11': { signUpsByDay } },
      }),
    ]),
    today: '2026-11-27',
  };
}

describe('the key figures outside the region', () => {
  it('are exact where nobody is few', () => {
    const figures = figuresOf(
      {
        byPhase: { new: 20, matching: 16, exited: 2 },
        byStatus: { untouched: 10 },
        byPrimarySector: { po: 12, vo: 24 },
      },
      { '02': 7, '24': 6 },
      9,
    );
    const exact = { underWay: 36, untouched: 10, week: 6, month: 13, po: 12, vo: 24 };
    expect(toldTiles(figures)).toEqual(exact);
    expect(toldTiles(figures)).toEqual(tilesOf(figures));
  });

  it('leave out what the panel of the sectors leaves out, also the one that would tell the other', () => {
    const { po, vo } = toldTiles(figuresOf({ byPrimarySector: { po: 3, vo: 12, mbo: 21 } }));
    expect([po, vo]).toEqual([hidden, hidden]);
  });

  it('leave out who is untouched where only a few are not, and where it is left out who is new', () => {
    const untouched = (number: number, byPhase: Counts) =>
      toldTiles(figuresOf({ byPhase, byStatus: { untouched: number } })).untouched;
    expect(untouched(20, { new: 33, matching: 12 })).toBe(20);
    expect(untouched(33, { new: 33, matching: 12 })).toBe(33);
    expect(untouched(30, { new: 33, matching: 12 })).toBe(hidden);
    expect(untouched(10, { new: 10, orienting: 12, matching: 3 })).toBe(hidden);
  });

  it('leave out a week that says how few came in the rest of the month', () => {
    const told = toldTiles(figuresOf({}, { '02': 2, '24': 6 }, 30));
    expect([told.week, told.month]).toEqual([hidden, 8]);
  });

  it('leave out everybody together where parts could be reckoned back from that', () => {
    const parts = figuresOf({ byPhase: { new: 8 }, bySource: { school: 4, event: 4 } });
    expect(toldTiles(parts).underWay).toBe(hidden);
  });
});
