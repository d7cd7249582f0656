import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionIdFrom, regionIdSchema } from './region-id.ts';
import { refusalOfArea, refusalOfId } from './region-rules.ts';

describe('the id of a region', () => {
  it.each([
    ['Onderwijsregio Midden-Brabant', 'onderwijsregio-midden-brabant'],
    ['  Súdwest-Fryslân & Gröningen! ', 'sudwest-fryslan-groningen'],
    ["'s-Hertogenbosch (po/vo)", 's-hertogenbosch-po-vo'],
    ['北', ''],
  ])('of %j is %j', (name, id) => expect(regionIdFrom(name)).toBe(id));

  it('made of any name is one that fits, unless too little is left of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (name) => {
        const id = regionIdFrom(name);
        expect(id.length <= 2 || regionIdSchema.safeParse(id).success).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'ab',
    'Midden',
    'midden_brabant',
    '-midden',
    'midden--brabant',
    '__ooo__',
    'a/b',
    'x'.repeat(61),
  ])('is never %j', (id) => expect(refusalOfId(id)).toBe('region_id_invalid'));

  it.each([
    'platform',
    'inloggen',
    'uitnodiging',
    'embed',
    'demo-site',
    'postvak',
  ])('is never one of our own addresses: %s', (id) =>
    expect(refusalOfId(id)).toBe('region_id_reserved'));

  it('may be anything else', () => {
    for (const id of ['abc', '045-oost', 'midden-brabant', 'x'.repeat(60)])
      expect(refusalOfId(id)).toBeUndefined();
  });
});

describe('the area of a region', () => {
  it('is of municipalities that exist', () => {
    expect(refusalOfArea('geographic', ['0202', '9999'])).toBe('unknown_municipality');
    expect(refusalOfArea('national', ['9999'])).toBe('unknown_municipality');
    expect(refusalOfArea('geographic', ['0202'])).toBeUndefined();
  });

  it('may be empty for a national region only', () => {
    expect(refusalOfArea('geographic', [])).toBe('municipalities_required');
    expect(refusalOfArea('national', [])).toBeUndefined();
  });
});
