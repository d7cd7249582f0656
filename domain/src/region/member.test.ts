import { describe, expect, it } from 'vitest';
import { lacksSecondFactor, memberSecurity, roles } from './member.ts';
import type { Region } from './region.ts';

const region = (mfaForEditors: boolean) =>
  ({ settings: { mfaForEditors } }) as Pick<Region, 'settings'>;

describe('the second factor that a region demands', () => {
  it('is for who may change something, not for who looks on', () => {
    const required = roles.filter((role) => memberSecurity(region(true), role).mfaRequired);
    expect(required).toEqual(['editor', 'regionAdmin']);
  });

  it('is for nobody where the region does not ask', () => {
    for (const role of roles)
      expect(memberSecurity(region(false), role)).toEqual({ mfaRequired: false });
  });

  it('is lacked by who must and did not', () => {
    expect(lacksSecondFactor({ mfaRequired: true }, false)).toBe(true);
    expect(lacksSecondFactor({ mfaRequired: true }, true)).toBe(false);
    expect(lacksSecondFactor({ mfaRequired: false }, false)).toBe(false);
    expect(lacksSecondFactor({}, false)).toBe(false);
    expect(lacksSecondFactor(undefined, false)).toBe(false);
  });
});
