import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { describe, expect, it } from 'vitest';
import { aRosterRow } from './a-roster-row.ts';
import { madeOf, showAsMade, withMade } from './made.ts';
import { rosterReader } from './roster.ts';

const bucket = (id: string, people: Record<string, Partial<Candidate>>) => ({
  id,
  entries: Object.fromEntries(
    Object.entries(people).map(([name, fields]) => [name, packEntry(aCandidate(fields))]),
  ),
});

describe('the roster as it is read', () => {
  it('is in the order of names, whatever document somebody is in', () => {
    const read = rosterReader();
    const { rows } = read({
      rows: [
        bucket('0', { one: { firstName: 'Anna', infix: 'van der', lastName: 'Berg' } }),
        bucket('1', {
          two: { firstName: 'Émile', lastName: 'Álvarez' },
          three: { lastName: 'Ça' },
        }),
      ],
      unreadable: 0,
    });
    expect(rows.map(({ id }) => id)).toEqual(['two', 'one', 'three']);
  });

  it('keeps the rows of whom nothing changed', () => {
    const read = rosterReader();
    const people = { one: { lastName: 'Aa' }, two: { lastName: 'Be' } };
    const before = read({ rows: [bucket('0', people)], unreadable: 0 }).rows;
    const changed = { ...people, two: { lastName: 'Be', labels: ['avond'] } };
    const after = read({ rows: [bucket('0', changed)], unreadable: 0 }).rows;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]?.labels).toEqual(['avond']);
  });

  it('says how many it cannot read, and of whom nothing may be shown', () => {
    const { entries } = bucket('0', { shut: { restricted: true }, one: {} });
    const rows = [{ id: '0', entries: { ...entries, later: '9something' } }];
    expect(rosterReader()({ rows, unreadable: 0 })).toMatchObject({
      rows: [{ id: 'one' }],
      restricted: ['shut'],
      unreadable: 1,
    });
  });
});

describe('what was made here', () => {
  const shown = (row: ReturnType<typeof aRosterRow>, change: ReturnType<typeof madeOf>) =>
    withMade([row], new Map([[row.id, [change]]]))[0];

  it('shows until the roster says so, also where a value was taken away', () => {
    const row = aRosterRow('one', { ownerUid: 'pat', labels: ['avond'] });
    const change = madeOf(
      { ownerUid: null, labels: ['dag'] },
      { ownerUid: ['pat'], labels: [['avond']] },
    );
    expect(shown(row, change)).toMatchObject({ ownerUid: undefined, labels: ['dag'] });
    const followed = aRosterRow('one', { labels: ['dag'] });
    expect(shown(followed, change)).toBe(followed);
  });

  it('is not laid over what a colleague changed after it', () => {
    const change = madeOf({ labels: ['dag'] }, { labels: [['avond']] });
    const theirs = aRosterRow('one', { labels: ['weekend'] });
    expect(shown(theirs, change)).toBe(theirs);
  });

  it('is the city of an address, and nothing of what rows do not show', () => {
    const change = madeOf(
      { address: { city: 'Ede', street: 'Laan' }, motivation: 'Lesgeven' },
      { address: [{ city: 'Arnhem' }], motivation: [null] },
    );
    expect(change.fields).toEqual({ city: 'Ede' });
    expect(shown(aRosterRow('one', { address: { city: 'Arnhem' } }), change)?.city).toBe('Ede');
    expect(shown(aRosterRow('one', { address: { city: 'Wageningen' } }), change)?.city).toBe(
      'Wageningen',
    );
  });

  it('can be taken back', () => {
    const change = madeOf({ labels: ['dag'] }, { labels: [[]] });
    const { retract } = showAsMade('one', change);
    retract();
    const row = aRosterRow('one');
    expect(withMade([row], new Map())).toEqual([row]);
  });
});
