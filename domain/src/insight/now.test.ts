import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCandidate, entriesOf } from '../../../tests/setup/any-candidate.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { attentionOf, attentionSetting } from '../candidate/attention.ts';
import { countByAdviser } from './by-adviser.ts';
import { countEntries } from './count-entries.ts';
import { countGaps } from './gaps.ts';
import { countSchoolContact } from './school-contact.ts';
import { countSubjectStandings, standingOf } from './standing.ts';

const setting = attentionSetting('2026-03-31', { staleAfterDays: 30 });
const reasonsOf = (entry: Parameters<typeof attentionOf>[0]) => attentionOf(entry, setting);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const entries = fc.array(anyCandidate, { maxLength: 30 }).map(entriesOf);

describe('candidates by adviser', () => {
  it('wait, fall silent, are to be taken up again or are in contact with a school', () => {
    const long = new Date('2026-01-05T09:00:00Z');
    const orienting = {
      ...({ phase: 'orienting', status: 'exploring', createdAt: long, phaseSince: long } as const),
    };
    const counts = countByAdviser(
      entriesOf([
        aCandidate({ ownerUid: 'anna' }),
        aCandidate({ ...orienting, ownerUid: 'anna', schoolCount: 2 }),
        aCandidate({
          ...orienting,
          ownerUid: 'anna',
          lastContactAt: new Date('2026-03-30T09:00:00Z'),
        }),
        aCandidate({ ...orienting, onHoldUntil: '2026-03-01' }),
        aCandidate({ ...orienting, onHoldUntil: '2026-05-01' }),
        aCandidate({ phase: 'exited', status: 'exited', ownerUid: 'bram' }),
      ]),
      reasonsOf,
    );
    expect(counts).toEqual([
      { ownerUid: 'anna', underWay: 3, untouched: 1, silent: 1, holdOver: 0, withSchool: 1 },
      { ownerUid: undefined, underWay: 2, untouched: 0, silent: 0, holdOver: 1, withSchool: 0 },
    ]);
  });

  it('add up to everybody under way and to everybody who waits', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const advisers = countByAdviser(rows, reasonsOf);
        const { byPhase, byStatus } = countEntries(rows, {});
        const { exited = 0, ...underWay } = byPhase;
        expect(sum(advisers.map((counts) => counts.underWay))).toBe(sum(Object.values(underWay)));
        expect(sum(advisers.map((counts) => counts.untouched))).toBe(byStatus.untouched ?? 0);
        expect(exited + sum(advisers.map((counts) => counts.underWay))).toBe(rows.length);
      }),
    );
  });
});

describe('contact with schools', () => {
  it('adds up to the same as by adviser, beside everybody of the phase', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const phases = countSchoolContact(rows);
        expect(sum(phases.map(({ withSchool }) => withSchool))).toBe(
          sum(countByAdviser(rows, reasonsOf).map(({ withSchool }) => withSchool)),
        );
        const { byPhase } = countEntries(rows, {});
        for (const { phase, everybody } of phases) expect(everybody).toBe(byPhase[phase] ?? 0);
      }),
    );
  });
});

describe('whether somebody may teach already', () => {
  it('is told by a licence, and not by the qualification of support staff or by none', () => {
    const of = (changes: Parameters<typeof aCandidate>[0]) => standingOf(aCandidate(changes));
    expect(of({ qualificationsHeld: ['vo2'] })).toBe('qualified');
    expect(of({ qualificationsHeld: ['oop', 'none'] })).toBe('unqualified');
    expect(of({ phase: 'training', status: 'started' })).toBe('training');
    expect(of({ phase: 'training', status: 'started', qualificationsHeld: ['po'] })).toBe(
      'qualified',
    );
    expect(of({ phase: 'employed', status: 'employed_qualified' })).toBe('qualified');
    expect(of({ phase: 'employed', status: 'employed_unqualified' })).toBe('unqualified');
  });

  it('splits each subject as it is counted live', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const subjects = countSubjectStandings(rows);
        for (const { total, qualified, training, unqualified } of subjects)
          expect(qualified + training + unqualified).toBe(total);
        expect(Object.fromEntries(subjects.map(({ code, total }) => [code, total]))).toEqual(
          countEntries(rows, {}).bySubject,
        );
      }),
    );
  });
});

describe('what dossiers lack', () => {
  it('counts who lacks what their phase needs, and who waits for an answer to what they proposed', () => {
    const { underWay, missing, proposals } = countGaps(
      entriesOf([
        aCandidate({ phase: 'matching', status: 'seeking_school', sectors: ['vo'] }),
        aCandidate({
          phase: 'matching',
          status: 'seeking_school',
          sectors: ['po'],
          ownerUid: 'anna',
        }),
        aCandidate({ openProposalCount: 1 }),
        aCandidate({ phase: 'exited', status: 'exited' }),
      ]),
      reasonsOf,
    );
    expect({ underWay, proposals }).toEqual({ underWay: 3, proposals: 1 });
    const numbers = Object.fromEntries(missing.map(({ fact, number }) => [fact, number]));
    expect(numbers).toMatchObject({ owner: 1, subjects: 1, sectors: 0, phone: 2, program: 0 });
  });
});
