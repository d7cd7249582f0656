import { describe, expect, it } from 'vitest';
import { municipalityMeant, municipalityOfPlace } from './municipality-name.ts';

describe('the municipality of a place', () => {
  it('is the one that has its name, as people call it', () => {
    expect(municipalityOfPlace('Zwolle')).toBe('0193');
    expect(municipalityOfPlace('Den Haag')).toBe('0518');
    expect(municipalityMeant('den bosch')).toBe('0796');
    expect(municipalityOfPlace('Velp')).toBeUndefined();
    expect(municipalityOfPlace(undefined)).toBeUndefined();
  });

  it('is not said where another place has the same name, unless the province is known', () => {
    expect(municipalityOfPlace('Hengelo')).toBeUndefined();
    expect(municipalityOfPlace('Hengelo', 'Overijssel')).toBe('0164');
    expect(municipalityOfPlace('Hengelo', 'Gelderland')).toBeUndefined();
    expect(municipalityOfPlace('Leeuwarden', 'Fryslân')).toBe('0080');
  });

  it('needs what tells two municipalities of one name apart', () => {
    expect(municipalityMeant('Bergen')).toBeUndefined();
    expect(municipalityMeant('Bergen (NH.)')).toBe('0373');
  });
});
