// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { aRosterRow } from './a-roster-row.ts';
import { forgetStored, showAsMade, useMade, withMade } from './made.ts';
import type { RosterRow } from './roster.ts';

afterEach(cleanup);

function Phase({ stored }: { stored: RosterRow }) {
  return <output>{withMade([stored], useMade())[0]?.phase}</output>;
}

/** What a list shows of somebody, whenever the roster says something new. */
function aList(candidateId: string) {
  const { rerender } = render(<Phase stored={aRosterRow(candidateId)} />);
  return {
    shown: () => screen.getByRole('status').textContent,
    roster: (phase: RosterRow['phase']) => {
      const stored = aRosterRow(candidateId, { phase });
      rerender(<Phase stored={stored} />);
      act(() => forgetStored([stored]));
    },
    move: (from: RosterRow['phase'], to: RosterRow['phase']) =>
      act(() => void showAsMade(candidateId, { fields: { phase: to }, seen: { phase: [from] } })),
  };
}

it('an own move that the roster told does not come back where a colleague undoes it', () => {
  const { shown, roster, move } = aList('anna');
  move('new', 'orienting');
  expect(shown()).toBe('orienting');
  roster('orienting');
  roster('new');
  expect(shown()).toBe('new');
});

it('a move made on an own move that is not told yet goes on showing', () => {
  const { shown, roster, move } = aList('bas');
  move('new', 'orienting');
  move('orienting', 'matching');
  roster('new');
  expect(shown()).toBe('matching');
  roster('orienting');
  expect(shown()).toBe('matching');
  roster('matching');
  roster('orienting');
  expect(shown()).toBe('orienting');
});
