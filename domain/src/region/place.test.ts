import { describe, expect, it } from 'vitest';
import { type Placed, type PlacingRegion, regionsOf } from './place.ts';

const region = (changes: Partial<PlacingRegion> = {}): PlacingRegion => ({
  regionId: 'oost',
  kind: 'geographic',
  sectors: ['po', 'vo', 'mbo'],
  municipalityCodes: ['0202'],
  ...changes,
});
const school: Placed = { orgId: 'brin-04LY', kind: 'school', sectors: ['po'], places: ['0202'] };
const isIn = (organization: Partial<Placed>, changes: Partial<PlacingRegion> = {}) =>
  regionsOf({ ...school, ...organization }, [region(changes)]).length === 1;

describe('a region on its own ground', () => {
  it('has the schools of its sectors with a location there', () => {
    expect(isIn({})).toBe(true);
    expect(isIn({ places: ['0599', '0202'] })).toBe(true);
    expect(isIn({ places: ['0599'] })).toBe(false);
    expect(isIn({ sectors: ['vo'] }, { sectors: ['po'] })).toBe(false);
  });

  it('counts special education with primary, and practical education with secondary', () => {
    expect(isIn({ sectors: ['so'] }, { sectors: ['po'] })).toBe(true);
    expect(isIn({ sectors: ['so'] }, { sectors: ['vo'] })).toBe(false);
    expect(isIn({ sectors: ['pro'] }, { sectors: ['vo'] })).toBe(true);
    expect(isIn({ sectors: ['pro'] }, { sectors: ['po'] })).toBe(false);
    expect(isIn({ sectors: ['po'] }, { sectors: ['so'] })).toBe(false);
  });

  it('rather shows a school of an unknown sector than hides it', () => {
    expect(isIn({ sectors: undefined })).toBe(true);
  });

  it('has institutions and other organizations there, whatever its sectors', () => {
    for (const kind of ['mbo', 'hogeschool', 'universiteit', 'other'] as const) {
      expect(isIn({ kind, sectors: ['ho'] }, { sectors: ['po'] })).toBe(true);
      expect(isIn({ kind, places: ['0599'] })).toBe(false);
    }
  });

  it('has a board where it has one of its schools, not where its office is', () => {
    const board = { kind: 'board', orgId: 'board-41414' } as const;
    expect(isIn({ ...board, schoolRegionIds: ['oost'], places: ['0599'] })).toBe(true);
    expect(isIn({ ...board, schoolRegionIds: ['west'], places: ['0202'] })).toBe(false);
  });
});

it('every region has every desk', () => {
  expect(isIn({ kind: 'desk', places: [] })).toBe(true);
  expect(isIn({ kind: 'desk', places: [] }, { kind: 'national' })).toBe(true);
});

it('a national region has what it names, and no ground', () => {
  const include = { include: ['brin-04LY'], exclude: [] };
  expect(isIn({}, { kind: 'national' })).toBe(false);
  expect(isIn({}, { kind: 'national', network: include })).toBe(true);
});

describe('what a region names', () => {
  const network = (include: string[], exclude: string[] = []) => ({
    network: { include, exclude },
  });
  const elsewhere = { places: ['0599'], boardId: 'board-41414' };

  it('belongs to it, and a board brings its schools', () => {
    expect(isIn(elsewhere, network(['brin-04LY']))).toBe(true);
    expect(isIn(elsewhere, network(['board-41414']))).toBe(true);
  });

  it('does not where it is taken out, also together with its board', () => {
    expect(isIn({}, network([], ['brin-04LY']))).toBe(false);
    expect(isIn({ boardId: 'board-41414' }, network([], ['board-41414']))).toBe(false);
  });

  it('a school taken out of a board that was brought in stays out; one named by itself stays in', () => {
    expect(isIn(elsewhere, network(['board-41414'], ['brin-04LY']))).toBe(false);
    expect(isIn(elsewhere, network(['brin-04LY'], ['board-41414']))).toBe(true);
  });
});
