import { describe, expect, it } from 'vitest';
import { type Change, joined, knowing, verdictOn, writtenDown } from './change.ts';

const aChange = (field: string, written: unknown, ...seen: unknown[]): Change => ({
  path: 'a/b',
  part: field,
  written: { [field]: written },
  seen: { [field]: seen },
  subject: 'Anna',
  field,
  text: String(written),
});

describe('a change that the server refused on the version that it was made on', () => {
  const change = aChange('motivation', 'mine', 'before');
  const madeOn = { revision: 'a' };

  it('is sent again where somebody changed other fields', () => {
    const server = { motivation: 'before', fte: 0.5, revision: 'b' };
    expect(verdictOn(change, server, madeOn)).toBe('again');
  });

  it('is asked about where somebody changed the same field', () => {
    const server = { motivation: 'theirs', revision: 'b' };
    expect(verdictOn(change, server, madeOn)).toBe('conflict');
    expect(verdictOn(change, { revision: 'b' }, madeOn)).toBe('conflict');
  });

  it('is stored already where the answer was lost, or somebody wrote the same', () => {
    const server = { motivation: 'mine', revision: 'b' };
    expect(verdictOn(change, server, madeOn)).toBe('stored');
  });

  it('is refused where nobody was first', () => {
    expect(verdictOn(change, { motivation: 'before', revision: 'a' }, madeOn)).toBe('refused');
    expect(verdictOn(change, { motivation: 'before' }, {})).toBe('refused');
  });

  it('is asked about whole, where one of its fields was changed', () => {
    const name: Change = {
      ...aChange('firstName', 'Anne', 'Anna'),
      written: { firstName: 'Anne', lastName: 'Appel' },
      seen: { firstName: ['Anna'], lastName: ['Apel'] },
    };
    const server = { firstName: 'Anna', lastName: 'Peer', revision: 'b' };
    expect(verdictOn(name, server, madeOn)).toBe('conflict');
    expect(verdictOn(name, { ...server, lastName: 'Appel' }, madeOn)).toBe('again');
  });

  it('compares lists and objects by what is in them, and knows nothing from something', () => {
    const address = aChange('address', null, { city: 'Ede', zip: '1' });
    expect(verdictOn(address, { address: { zip: '1', city: 'Ede' } })).toBe('again');
    expect(verdictOn(address, { address: { city: 'Ede' } })).toBe('conflict');
    expect(verdictOn(address, {})).toBe('stored');
    expect(verdictOn(aChange('subjects', ['wi'], []), { subjects: ['na'] })).toBe('conflict');
    expect(writtenDown({ address: undefined, fte: 0 })).toEqual({ address: null, fte: 0 });
  });

  it('may be sent once its author has seen the other value, but not over a third', () => {
    const informed = knowing(change, { motivation: 'theirs' });
    expect(verdictOn(informed, { motivation: 'theirs', revision: 'b' })).toBe('again');
    expect(verdictOn(informed, { motivation: 'third', revision: 'c' })).toBe('conflict');
  });
});

describe('a later change of the same field', () => {
  it('stands for both, and leaves the earlier one its other fields', () => {
    const name: Change = {
      ...aChange('firstName', 'Anne', 'Anna'),
      written: { firstName: 'Anne', lastName: 'Appel' },
      seen: { firstName: ['Anna'], lastName: ['Apel'] },
    };
    const elsewhere = { ...name, path: 'a/c' };
    const { left, change } = joined([name, elsewhere], aChange('firstName', 'An', 'Anne'));
    expect(left).toEqual([{ ...name, written: { lastName: 'Appel' } }, elsewhere]);
    expect(change.seen).toEqual({ firstName: ['Anna', 'Anne', 'Anne'] });
  });
});
