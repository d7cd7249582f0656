import { describe, expect, it } from 'vitest';
import { withRange } from './use-selection.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const range = (chosen: string[], from: number, to: number) => [
  ...withRange(new Set(chosen), rows, { from, to }),
];

describe('a range of the list', () => {
  it('is selected from where the last one was, in both directions', () => {
    expect(range(['a'], 0, 2).sort()).toEqual(['a', 'b', 'c']);
    expect(range(['d'], 3, 1).sort()).toEqual(['b', 'c', 'd']);
  });

  it('becomes what its end becomes', () => {
    expect(range(['a', 'b', 'c'], 0, 2)).toEqual([]);
    expect(range(['b'], 1, 1)).toEqual([]);
  });

  it('beyond the end of the list changes nothing', () => {
    expect(range(['a'], 0, 9)).toEqual(['a']);
  });
});
