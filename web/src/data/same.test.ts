import { describe, expect, it } from 'vitest';
import { isSame } from './same.ts';

describe('whether values are the same', () => {
  it('does not depend on the order of keys, and does on that of lists', () => {
    expect(isSame({ city: 'A', zip: '1' }, { zip: '1', city: 'A' })).toBe(true);
    expect(isSame({ city: 'A' }, { city: 'A', zip: undefined })).toBe(true);
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(isSame(undefined, '')).toBe(false);
    expect(isSame({}, [])).toBe(false);
  });

  it('tells moments apart', () => {
    const at = { at: new Date('2026-03-02T09:00:00Z') };
    expect(isSame(at, { at: new Date('2026-03-02T09:00:00Z') })).toBe(true);
    expect(isSame(at, { at: new Date('2026-03-02T10:00:00Z') })).toBe(false);
    expect(isSame(at, { at: {} })).toBe(false);
  });
});
