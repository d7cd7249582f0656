import { describe, expect, it } from 'vitest';
import { addressText, checkOverride, outdatedFields, sourceValueOf } from './overrides.ts';

const readPhone = (written: string) => (written.startsWith('06') ? written : undefined);
const said = {
  name: 'De Zwaan',
  phone: undefined,
  email: undefined,
  website: 'https://zwaan.example',
  address: { street: 'Dorpsstraat', houseNumber: '1', zip: '1234 AB', city: 'Dorp' },
};
const at = new Date('2026-11-26T09:00:00Z');
const own = (value: string, sourceValue?: string) => ({
  ...{ value, byUid: 'editor', at },
  ...(sourceValue !== undefined && { sourceValue }),
});

describe("a region's own word in place of the source's", () => {
  it.each([
    ['name', ' De Eend ', { ok: true, value: 'De Eend' }],
    ['phone', '', { ok: true, value: '' }],
    ['phone', '12', { ok: false, code: 'invalid_phone' }],
    ['name', '  ', { ok: false, code: 'override_invalid' }],
    ['name', '111222333', { ok: false, code: 'contains_bsn' }],
    ['email', 'info@', { ok: false, code: 'override_invalid' }],
    ['website', 'javascript:alert(1)', { ok: false, code: 'override_invalid' }],
    ['website', 'https://eend.example', { ok: true, value: 'https://eend.example' }],
    ['address', 'Dorpsstraat 2\n1234 AB Dorp', { ok: true, value: 'Dorpsstraat 2\n1234 AB Dorp' }],
  ] as const)('for %s: %j', (field, value, result) => {
    expect(checkOverride(field, value, readPhone)).toEqual(result);
  });

  it('is told of a source that says something else than it did, and of no other', () => {
    const address = 'Dorpsstraat 1\n1234 AB Dorp';
    expect(addressText(said.address)).toBe(address);
    expect(sourceValueOf(said, 'phone')).toBeUndefined();
    const overrides = {
      name: own('De Eend', 'De Gans'),
      phone: own('0612345678'),
      website: own('', 'https://zwaan.example'),
      address: own('Elders', address),
    };
    expect(outdatedFields(overrides, said)).toEqual(['name']);
    expect(outdatedFields({ phone: own('', '0612345678') }, said)).toEqual(['phone']);
  });
});
