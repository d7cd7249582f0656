import { describe, expect, it } from 'vitest';
import { isSameContact, nameKey } from './same-contact.ts';

const anna = { name: 'Anna de Vries', orgIds: ['brin-99AA'] };

describe('two contacts are probably the same person', () => {
  it.each([
    ['Anna de Vries', 'anna DE vries'],
    ['André van der Berg', 'Andre van den Berg'],
    ['Vries, Anna de', 'Anna de Vries'],
    ['Dr. Anna de Vries', 'Anna Vries'],
    ["Ineke van 't Hof", 'Ineke Hof'],
  ])('by name at the same organization: %s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(isSameContact({ ...anna, name: one }, { ...anna, name: other })).toBe(true);
  });

  it('not by name alone, nor at the same organization with another name', () => {
    expect(isSameContact(anna, { ...anna, orgIds: ['brin-99BB'] })).toBe(false);
    expect(isSameContact(anna, { ...anna, name: 'Annet de Vries' })).toBe(false);
    expect(nameKey('De Ten')).not.toBe(nameKey('Van In'));
  });

  it('by e-mail address and by telephone number, wherever they work', () => {
    const elsewhere = { name: 'Somebody Else', orgIds: ['brin-99BB'] };
    const email = { email: 'a.devries@school.example' };
    expect(
      isSameContact({ ...anna, ...email }, { ...elsewhere, email: 'A.deVries@School.example' }),
    ).toBe(true);
    const phone = { phoneE164: '+31612345678' };
    expect(isSameContact({ ...anna, ...phone }, { ...elsewhere, ...phone })).toBe(true);
    expect(isSameContact({ ...anna, ...phone }, elsewhere)).toBe(false);
  });
});
