import { describe, expect, it } from 'vitest';
import { guardsAgainst, type RunFigures } from './guards.ts';
import { sourceOf } from './source.ts';

const usual: RunFigures = {
  records: 6_115,
  lastRecords: 6_122,
  newlyMissing: 20,
  known: 6_122,
  rejected: 0,
  isComplete: true,
};
const guard = (figures: Partial<RunFigures>) =>
  guardsAgainst({ ...usual, ...figures }, sourceOf('duo-po').limits);

describe('a run goes on', () => {
  it('with as many as ever, and the first time with any', () => {
    expect(guard({})).toEqual([]);
    expect(guard({ records: 3, lastRecords: undefined, known: 0, newlyMissing: 0 })).toEqual([]);
  });

  it('with one in a hundred missing, and of a small source with twenty-five', () => {
    expect(guard({ newlyMissing: 61 })).toEqual([]);
    expect(guard({ records: 95, lastRecords: 100, known: 100, newlyMissing: 25 })).toEqual([]);
  });

  it('with three rows that cannot be read, however small the source', () => {
    const small = { records: 10, lastRecords: 10, known: 10, newlyMissing: 0 };
    expect(guard({ ...small, rejected: 3 })).toEqual([]);
    expect(guard({ ...small, rejected: 4 })).toHaveLength(1);
  });

  it('with few records where a part of the source failed: what is missing does not count then', () => {
    expect(guard({ records: 100, newlyMissing: 0, isComplete: false })).toEqual([]);
  });
});

describe('a run is held', () => {
  it('when more are missing than one in a hundred', () => {
    const held = [{ guard: 'too_many_missing', found: 62, allowed: 61 }];
    expect(guard({ newlyMissing: 62 })).toEqual(held);
  });

  it('when there are fewer than nine in ten of last time, or none', () => {
    const held = { guard: 'too_few_records', found: 5_509, allowed: 5_510 };
    expect(guard({ records: 5_509 })).toContainEqual(held);
    expect(guard({ records: 0, lastRecords: undefined, known: 0 })).toContainEqual({
      guard: 'too_few_records',
      found: 0,
      allowed: 1,
    });
  });

  it('when more than one row in two hundred cannot be read', () => {
    const held = [{ guard: 'too_many_rejected', found: 31, allowed: 30 }];
    expect(guard({ rejected: 30 })).toEqual([]);
    expect(guard({ rejected: 31 })).toEqual(held);
  });
});
