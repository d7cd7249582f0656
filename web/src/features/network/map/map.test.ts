import type { DirectoryEntry } from '@instroom/domain/organization/directory.ts';
import { describe, expect, it } from 'vitest';
import { rowsOfNetwork } from '../../../shared/network/rows.ts';
import { marksIn, nearest } from './clusters.ts';
import { placed } from './placed.ts';
import { around, atPoint, onScreen, panned, zoomed } from './view.ts';

const size = { width: 800, height: 600 };
const aSchool = (orgId: string, places: DirectoryEntry['places']): DirectoryEntry => ({
  orgId,
  kind: 'school',
  name: orgId,
  places,
});
const rows = rowsOfNetwork(
  [
    aSchool('exact', [{ key: 'a', lat: 51.98, lon: 5.91 }]),
    aSchool('about', [{ key: 'a', municipalityCode: '0268' }]),
    aSchool('two', [
      { key: 'a', lat: 52.1, lon: 5.1 },
      { key: 'b', lat: 52.102, lon: 5.102 },
    ]),
    aSchool('nowhere', [{ key: 'a', city: 'Ergens' }]),
    aSchool('placeless', []),
  ],
  {},
);

describe('the map', () => {
  it('leaves no organization out: it has a dot, or stands beside the map', () => {
    const { dots, unplaced } = placed(rows);
    const all = new Set([...dots.map(({ row }) => row.orgId), ...unplaced.map((row) => row.orgId)]);
    expect(all).toEqual(new Set(rows.map(({ orgId }) => orgId)));
    expect(unplaced.map(({ orgId }) => orgId)).toEqual(['nowhere', 'placeless']);
  });

  it('marks a place that is only about right', () => {
    const { dots } = placed(rows);
    expect(dots.find(({ row }) => row.orgId === 'about')).toMatchObject({
      isApproximate: true,
      lat: expect.closeTo(51.8, 0),
    });
    expect(dots.find(({ row }) => row.orgId === 'exact')?.isApproximate).toBe(false);
  });

  it('shows every dot at the beginning, those on each other as one with their number', () => {
    const { dots } = placed(rows);
    const marks = marksIn(dots, around(dots, size), size);
    expect(marks.flatMap((mark) => mark.dots)).toHaveLength(dots.length);
    expect(marks.map((mark) => mark.dots.length).sort()).toEqual([1, 1, 2]);
  });

  it('takes neighbours apart from near by', () => {
    const two = placed(rows).dots.filter(({ row }) => row.orgId === 'two');
    expect(marksIn(two, around(two, size), size)).toHaveLength(2);
  });

  it('keeps the place below the pointer where it is while coming nearer', () => {
    const view = around([], size);
    const at = { x: 200, y: 150 };
    const place = atPoint(at.x, at.y, view, size);
    const after = onScreen(place, zoomed(view, 1.3, at, size), size);
    expect(after.x).toBeCloseTo(at.x, 5);
    expect(after.y).toBeCloseTo(at.y, 5);
  });

  it('is never moved away from the country', () => {
    const view = panned(around([], size), 100_000, -100_000);
    expect(view.lon).toBeGreaterThanOrEqual(3.3);
    expect(view.lat).toBeGreaterThanOrEqual(50.7);
  });

  it('goes to the nearest mark in the direction of an arrow', () => {
    const marks = placed(rows).dots.map((dot, index) => ({
      key: dot.key,
      x: index * 100,
      y: 0,
      dots: [dot] as [typeof dot],
    }));
    const [first, second] = marks;
    if (!first || !second) throw new Error('no marks');
    expect(nearest(marks, first, 'ArrowRight')).toBe(second);
    expect(nearest(marks, first, 'ArrowLeft')).toBeUndefined();
  });
});
