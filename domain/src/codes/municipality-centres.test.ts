import { describe, expect, it } from 'vitest';
import { municipalities } from './municipality.ts';
import { centreOf } from './municipality-centres.ts';

describe('the centres of municipalities', () => {
  it('are known of every municipality, and lie in the Netherlands', () => {
    const outside = municipalities.filter(({ code }) => {
      const centre = centreOf(code);
      if (!centre) return true;
      const { lat, lon } = centre;
      return lat < 50.75 || lat > 53.6 || lon < 3.3 || lon > 7.25;
    });
    expect(outside).toEqual([]);
  });

  it('are about where people know them to be', () => {
    expect(centreOf('0363')).toEqual({ lat: 52.36, lon: 4.9 });
    expect(centreOf('9999')).toBeUndefined();
    expect(centreOf('toString')).toBeUndefined();
  });
});
