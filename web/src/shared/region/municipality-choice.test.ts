import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { describe, expect, it } from 'vitest';
import { chosenIn, firstMatch, found, provinces, withCodes } from './municipality-choice.ts';

const names = (search: string) =>
  found(search).flatMap((province) => province.municipalities.map(({ nl }) => nl));

describe('choosing municipalities', () => {
  it('shows all 342, each in one of twelve provinces', () => {
    expect(provinces).toHaveLength(12);
    expect(names('')).toHaveLength(municipalities.length);
  });

  it('finds a name without its accents and signs, and a whole province by its name', () => {
    expect(names('sudwest')).toEqual(['Súdwest-Fryslân']);
    expect(names('s gravenhage')).toEqual(["'s-Gravenhage"]);
    expect(names('zeeland').length).toBeGreaterThan(10);
    expect(names('xyz')).toEqual([]);
  });

  it('chooses with Enter what begins with the words rather than what has them', () => {
    expect(firstMatch('ede')?.nl).toBe('Ede');
    expect(firstMatch('')).toBeUndefined();
    expect(firstMatch('xyz')).toBeUndefined();
  });

  it('keeps the order of the list and each code once, whatever is added and taken away', () => {
    const both = withCodes(['0268'], ['0202', '0268'], true);
    expect(both).toEqual(['0202', '0268']);
    expect(withCodes(both, ['0268', '0014'], false)).toEqual(['0202']);
    expect(chosenIn(both).map(({ nl }) => nl)).toEqual(['Arnhem', 'Nijmegen']);
  });
});
