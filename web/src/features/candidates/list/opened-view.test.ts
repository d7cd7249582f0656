import { aField } from '@instroom/domain/custom/a-field.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateSearchSchema } from '../../../shared/candidate-filter.ts';
import { openedView } from './opened-view.ts';

const fields = [
  aField({ key: 'rijbewijs', label: 'Rijbewijs' }),
  aField({ key: 'provincie', label: 'Provincie', state: 'archived' }),
];
const open = (saved: Record<string, string>) =>
  openedView(saved, { fields, isKnown: (_name, value) => value !== 'vertrokken' });
const given = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

describe('a saved view', () => {
  it('opens as it was saved where everything in it is still there', () => {
    const saved = {
      fase: 'new.orienting',
      eigenaar: 'ik.anna',
      stil: '30',
      eigen: 'rijbewijs-yes',
      sorteer: 'eigen-rijbewijs',
      aflopend: 'ja',
      kolommen: 'naam.eigen-rijbewijs.plaats',
    };
    const { search, leftOut } = open(saved);
    expect(given(search)).toEqual(saved);
    expect(leftOut).toEqual([]);
  });

  it('opens with the rest where a field, a value or a column is gone, and says which', () => {
    const { search, leftOut } = open({
      vak: 'wi.toveren',
      eigenaar: 'anna.vertrokken',
      eigen: 'rijbewijs-yes.provincie-gelderland.weg-1',
      sorteer: 'eigen-weg',
      aflopend: 'ja',
      kolommen: 'naam.eigen-provincie.plaats',
      oud: '1',
    });
    expect(given(search)).toEqual({
      vak: 'wi',
      eigenaar: 'anna',
      eigen: 'rijbewijs-yes',
      kolommen: 'naam.plaats',
    });
    expect(leftOut).toEqual([
      { part: 'filter', name: 'eigenaar' },
      { part: 'filter', name: 'vak' },
      { part: 'ownFilter', name: 'Provincie' },
      { part: 'ownFilter', name: 'weg' },
      { part: 'column', name: 'Provincie' },
      { part: 'order', name: 'weg' },
      { part: 'unknown', name: 'oud' },
    ]);
  });

  it('always opens, whatever is stored, with a search that means the same when it is read again', () => {
    const name = fc.oneof(
      fc.constantFrom(...Object.keys(candidateSearchSchema.shape)),
      fc.string({ minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ minLength: 1 })), (saved) => {
        const { search } = open({ ...saved });
        expect(given(candidateSearchSchema.parse(search))).toEqual(given(search));
      }),
    );
  });
});
