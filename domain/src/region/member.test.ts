import { describe, expect, it } from 'vitest';
import { lacksSecondFactor, losesRights, memberSecurity, roles } from './member.ts';
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

describe('rights', () => {
  it('are lost with a lower role or with the access, and never both ways', () => {
    const all = roles.flatMap((role) => [true, false].map((active) => ({ role, active })));
    const viewer = { role: 'viewer', active: true } as const;
    const editor = { role: 'editor', active: true } as const;
    expect(losesRights(editor, viewer)).toBe(true);
    expect(losesRights(viewer, { ...viewer, active: false })).toBe(true);
    for (const one of all)
      for (const other of all)
        expect(losesRights(one, other) && losesRights(other, one)).toBe(false);
  });

  it('cannot be lost by who has none, nor won without access', () => {
    for (const before of roles)
      for (const after of roles)
        expect(losesRights({ role: before, active: false }, { role: after, active: false })).toBe(
          false,
        );
  });
});
