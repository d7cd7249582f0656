import { describe, expect, it } from 'vitest';
import { sensitiveKindsIn } from './sensitive.ts';

describe('the words of a field suggest a special category', () => {
  it.each([
    ['Geloof', ['religion']],
    ['Levensovertuiging of kerk', ['religion']],
    ['Ziekteverzuim', ['health']],
    ['Medicatie', ['health']],
    ['Beroepsziekten', ['health']],
    ['Afkomst', ['origin']],
    ['Land van nationaliteit', ['origin']],
    ['Ras', ['origin']],
    ['Strafblad?', ['criminal']],
    ['Inhoud van de VOG', ['criminal']],
    ['Ooit veroordeeld', ['criminal']],
    ['Lid van een vakbond', ['union']],
    ['Politieke voorkeur', ['politics']],
    ['Seksuele geaardheid', ['sexuality']],
    ['Vingerafdruk', ['biometric']],
    ['BSN', ['bsn']],
    ['Burgerservicenummer', ['bsn']],
    ['Allergieën', ['health']],
    ['GELOOF EN GEZONDHEID', ['religion', 'health']],
    ['Criminal record', ['criminal']],
  ])('%s', (words, kinds) => {
    expect(sensitiveKindsIn([words])).toEqual(kinds);
  });

  it('wherever they stand: in its name, its help or an option', () => {
    expect(sensitiveKindsIn(['Achtergrond', 'Kies er een', 'Katholiek'])).toEqual(['religion']);
  });
});

describe('everyday words suggest nothing', () => {
  it.each([
    'Schoenmaat',
    'Terras of gras',
    'Raster en vogels',
    'Muziek',
    'Muziektheorie en muziekteksten',
    'Rijbewijs',
    'Wijk',
    'Heeft een eigen school in gedachten',
    'Hoe hoorde u van ons?',
    'Fase',
    'Datum van het eerste gesprek',
    'Diamant',
    'Romantiek',
  ])('%s', (words) => {
    expect(sensitiveKindsIn([words])).toEqual([]);
  });
});
