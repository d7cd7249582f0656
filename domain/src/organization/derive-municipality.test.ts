import { describe, expect, it } from 'vitest';
import { deriveMunicipality, type LearnedPlaces, learn } from './derive-municipality.ts';

const address = (zip: string, city?: string) => ({ zip, ...(city && { city }) });

describe('the municipality of an address', () => {
  const places: LearnedPlaces = {};
  learn(places, address('6811 AB'), '0202');
  learn(places, address('6811 XY'), '0202');
  learn(places, address('6811 ZZ'), '0268');

  it('is that of most schools with its postcode', () => {
    expect(deriveMunicipality(address('6811 QQ', 'Elders'), [places])).toBe('0202');
  });

  it('is learned from all sources together', () => {
    const others: LearnedPlaces = { '6811': { '0268': 5 } };
    expect(deriveMunicipality(address('6811 QQ'), [places, others])).toBe('0268');
  });

  it('is else the one that is called like the city, however it is spelled', () => {
    expect(deriveMunicipality(address('9999 AA', 'ARNHEM'), [places])).toBe('0202');
    expect(deriveMunicipality(address('9999 AA', "'s-Gravenhage"), [places])).toBe('0518');
    expect(deriveMunicipality(address('9999 AA', 'Nergenshuizen'), [places])).toBeUndefined();
  });
});
