import { describe, expect, it } from 'vitest';
import { type Invitation, invitationTokenSchema, standingOf } from './invitation.ts';

const term = new Date('2026-03-17T12:00:00Z');
const before = new Date(term.getTime() - 1);
const invitation = (state: Invitation['state']) => ({ state, tokenHash: 'now', expiresAt: term });

describe('an invitation', () => {
  it('stands open until its term, to the moment', () => {
    expect(standingOf(invitation('open'), 'now', before)).toBe('open');
    expect(standingOf(invitation('open'), 'now', term)).toBe('expired');
  });

  it('tells an earlier link that there is a newer one, also when that ran out', () => {
    for (const moment of [before, term])
      expect(standingOf(invitation('open'), 'earlier', moment)).toBe('replaced');
  });

  it('says what became of it to whoever comes with any of its links, at any time', () => {
    for (const state of ['accepted', 'withdrawn'] as const)
      for (const link of ['now', 'earlier'])
        for (const moment of [before, term])
          expect(standingOf(invitation(state), link, moment)).toBe(state);
  });
});

it.each([
  '',
  'x',
  'x'.repeat(42),
  'x'.repeat(44),
  `${'x'.repeat(42)} `,
  `${'x'.repeat(42)}/`,
])('"%s" is no secret of a link', (text) =>
  expect(invitationTokenSchema.safeParse(text).success).toBe(false));
