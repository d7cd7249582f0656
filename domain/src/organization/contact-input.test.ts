import { describe, expect, it } from 'vitest';
import { needsVerification, tidyContact } from './contact-input.ts';

const input = {
  name: 'Anna de Vries',
  roles: [{ orgId: 'brin-99AA', title: 'Directeur' }],
  tags: [],
  isActive: true,
};
const readPhone = (written: string) =>
  written.startsWith('06') ? `+31${written.slice(1)}` : undefined;

describe('a contact as somebody fills it in', () => {
  it('is kept with its address in lower case, its number readable by all, and each role once', () => {
    const given = {
      ...input,
      email: 'A.deVries@School.example',
      phone: '0612345678',
      roles: [...input.roles, ...input.roles, { orgId: 'brin-99AA' }, { orgId: 'brin-99BB' }],
      tags: ['hr', 'hr'],
      note: '',
    };
    expect(tidyContact(given, readPhone)).toEqual({
      ok: true,
      contact: {
        name: 'Anna de Vries',
        email: 'a.devries@school.example',
        phone: '0612345678',
        phoneE164: '+31612345678',
        roles: [...input.roles, { orgId: 'brin-99AA' }, { orgId: 'brin-99BB' }],
        orgIds: ['brin-99AA', 'brin-99BB'],
        tags: ['hr'],
        isActive: true,
      },
    });
  });

  it.each([
    [{ phone: '12' }, 'invalid_phone'],
    [{ note: 'bsn 111222333' }, 'contains_bsn'],
    [{ name: 'Anna 111222333' }, 'contains_bsn'],
    [{ tags: ['111222333'] }, 'contains_bsn'],
    [{ roles: [{ orgId: 'brin-99AA', title: '111222333' }] }, 'contains_bsn'],
  ])('is refused with %j', (changes, code) => {
    expect(tidyContact({ ...input, ...changes }, readPhone)).toEqual({ ok: false, code });
  });
});

it.each([
  ['2024-11-26', true],
  ['2024-11-27', false],
  ['2026-11-26', false],
])('a contact that was last seen right on %s asks to be looked at: %s', (day, asks) => {
  expect(needsVerification(day, '2026-11-26')).toBe(asks);
});
