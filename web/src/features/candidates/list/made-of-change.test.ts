import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import { describe, expect, it } from 'vitest';
import { aRosterRow } from '../../../data/a-roster-row.ts';
import { withMade } from '../../../data/made.ts';
import { madeOfChange, undone } from './made-of-change.ts';

const now = new Date('2026-03-10T12:00:00Z');
const row = aRosterRow('anna', { ownerUid: 'bas', labels: ['beurs'], phase: 'orienting' });
const changes: ManyChange[] = [
  { kind: 'owner', ownerUid: null },
  { kind: 'addLabel', label: 'open dag' },
  { kind: 'removeLabel', label: 'beurs' },
  { kind: 'move', to: 'matching' },
  { kind: 'move', to: 'exited', exit: { reason: 'timing', reachableAgain: false } },
];

describe('what a change of many shows before the roster says so', () => {
  it.each(changes)('%j shows at once, and what it was where it is taken back', (change) => {
    const made = madeOfChange(row, change, now);
    if (!made) throw new Error('nothing changes');
    const [after] = withMade([row], new Map([['anna', [made]]]));
    expect(after).not.toEqual(row);
    const [back] = withMade([row], new Map([['anna', [made, undone(made)]]]));
    expect(back).toMatchObject(row);
    // The roster knows of the change, and not yet of its undoing.
    if (after) expect(withMade([after], new Map([['anna', [undone(made)]]]))[0]).toMatchObject(row);
  });

  it.each<ManyChange>([
    { kind: 'owner', ownerUid: 'bas' },
    { kind: 'addLabel', label: 'beurs' },
    { kind: 'removeLabel', label: 'open dag' },
    { kind: 'move', to: 'orienting' },
  ])('%j shows nothing for who is so already', (change) => {
    expect(madeOfChange(row, change, now)).toBeUndefined();
  });
});
