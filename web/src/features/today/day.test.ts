import { attentionSetting } from '@instroom/domain/candidate/attention.ts';
import { attentionReader } from '@instroom/domain/candidate/attention-reader.ts';
import { describe, expect, it } from 'vitest';
import { aRosterRow as candidate } from '../../data/a-roster-row.ts';
import type { RosterRow } from '../../data/roster.ts';
import { dayFrom, partOfDay } from './day.ts';

const setting = attentionSetting('2026-11-24', { staleAfterDays: 30 });
const about = {
  setting,
  reasonsOf: attentionReader(setting),
  uid: 'me',
  onlyOwn: false,
};

const at = (day: string) => new Date(`${day}T09:00:00Z`);
const ids = (entries: { candidate: RosterRow }[]) => entries.map(({ candidate: { id } }) => id);
const orienting = { phase: 'orienting', status: 'exploring' } as const;

describe('the day', () => {
  it('begins with who waits longest, and marks who waits more than five working days', () => {
    const { untouched } = dayFrom(
      [
        candidate('new', { createdAt: at('2026-11-24') }),
        candidate('week', { createdAt: at('2026-11-17') }),
        candidate('late', { createdAt: at('2026-11-16') }),
        candidate('called', { status: 'attempted' }),
      ],
      about,
    );
    expect(
      untouched.map(({ candidate: { id }, reason }) => [id, reason.days, reason.isLate]),
    ).toEqual([
      ['late', 6, true],
      ['week', 5, false],
      ['new', 0, false],
    ]);
  });

  it('shows with whom it is silent longest first', () => {
    const { silent } = dayFrom(
      [
        candidate('thirty', { ...orienting, lastContactAt: at('2026-10-25') }),
        candidate('month', { ...orienting, lastContactAt: at('2026-10-20') }),
        candidate('never', { ...orienting, phaseSince: at('2026-09-01') }),
      ],
      about,
    );
    expect(silent.map(({ candidate: { id }, reason }) => [id, reason.days])).toEqual([
      ['never', 84],
      ['month', 35],
    ]);
  });

  it('shows whose day on hold came first, and of whom most is missing', () => {
    const recent = { ...orienting, sectors: ['po' as const], lastContactAt: at('2026-10-30') };
    const { holdOver, incomplete } = dayFrom(
      [
        candidate('today', { ...recent, onHoldUntil: '2026-11-24', ownerUid: 'she' }),
        candidate('before', { ...recent, onHoldUntil: '2026-11-02' }),
        candidate('tomorrow', { ...recent, onHoldUntil: '2026-11-25' }),
      ],
      about,
    );
    expect(ids(holdOver)).toEqual(['before', 'today']);
    // Nobody has a phone number here, and only one an adviser.
    expect(incomplete.map(({ candidate: { id }, reason }) => [id, reason.facts])).toEqual([
      ['before', ['owner', 'phone']],
      ['today', ['phone']],
    ]);
  });

  it('shows who signed up again, also while on hold', () => {
    const { proposals, holdOver } = dayFrom(
      [candidate('again', { ...orienting, openProposalCount: 2, onHoldUntil: '2027-01-01' })],
      about,
    );
    expect([ids(proposals), ids(holdOver)]).toEqual([['again'], []]);
  });

  it('shows the own candidates who have not left', () => {
    const { own } = dayFrom(
      [
        candidate('mine', { ownerUid: 'me', lastContactAt: at('2026-11-23') }),
        candidate('gone', { ownerUid: 'me', phase: 'exited', status: 'exited' }),
        candidate('hers', { ownerUid: 'she' }),
      ],
      about,
    );
    expect(own.map(({ candidate: { id }, days }) => [id, days])).toEqual([['mine', 1]]);
  });

  it('is of the own candidates only where somebody wants that', () => {
    const rows = [candidate('mine', { ownerUid: 'me' }), candidate('nobodys')];
    expect(ids(dayFrom(rows, about).untouched)).toEqual(['mine', 'nobodys']);
    expect(ids(dayFrom(rows, { ...about, onlyOwn: true }).untouched)).toEqual(['mine']);
  });
});

it.each([
  ['2026-11-24T10:59:00Z', 'morning'],
  ['2026-11-24T11:00:00Z', 'afternoon'],
  ['2026-07-24T15:59:00Z', 'afternoon'],
  ['2026-07-24T16:00:00Z', 'evening'],
  ['2026-11-24T22:59:00Z', 'evening'],
  ['2026-11-24T23:00:00Z', 'morning'],
])('at %s it is %s in Amsterdam', (moment, part) => expect(partOfDay(new Date(moment))).toBe(part));
