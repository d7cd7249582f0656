import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as calendar from '../calendar.ts';
import { dayAfter, dayOf, daysBetween, momentAt } from '../calendar.ts';
import { phases } from '../codes/phase.ts';
import { aCandidate } from './a-candidate.ts';
import {
  type AttentionEntry,
  attentionOf,
  attentionSetting,
  isDue,
  nextActionOf,
  staleDaysOf,
} from './attention.ts';
import { attentionReader } from './attention-reader.ts';
import type { Candidate } from './candidate.ts';
import { missingFactsOf } from './missing.ts';

const today = '2026-11-24';
const setting = attentionSetting(today, { staleAfterDays: 30, staleDaysByPhase: { training: 90 } });

const at = (day: string) => new Date(`${day}T09:00:00Z`);

/** Of a candidate whom nothing is missing of, unless `missing` says so. */
function entry({ missing = [], ...changes }: Partial<AttentionEntry> = {}): AttentionEntry {
  const { openProposalCount, ...candidate } = aCandidate({
    phase: 'orienting',
    status: 'exploring',
    phaseSince: at('2026-11-20'),
    ...changes,
  });
  return { ...candidate, openProposalCount, missing };
}
const reasons = (changes: Partial<AttentionEntry>) => attentionOf(entry(changes), setting);
const kinds = (changes: Partial<AttentionEntry>) => reasons(changes).map(({ kind }) => kind);

describe('who waits to be picked up', () => {
  const untouched = { phase: 'new', status: 'untouched' } as const;

  it('is who has had no contact yet', () => {
    expect(kinds(untouched)).toEqual(['untouched']);
    expect(kinds({ ...untouched, status: 'attempted' })).toEqual([]);
  });

  it('waits in working days of Amsterdam: Friday just before midnight is one day before Monday', () => {
    const createdAt = new Date('2026-11-20T22:59:00Z');
    expect(reasons({ ...untouched, createdAt })).toEqual([
      { kind: 'untouched', days: 2, isLate: false },
    ]);
  });

  it('is late after five working days, and Christmas is not one of them', () => {
    const late = (day: string, on: string) =>
      attentionOf(
        entry({ ...untouched, createdAt: at(day) }),
        attentionSetting(on, { staleAfterDays: 30 }),
      );
    expect(late('2026-11-17', today)).toEqual([{ kind: 'untouched', days: 5, isLate: false }]);
    expect(late('2026-11-16', today)).toEqual([{ kind: 'untouched', days: 6, isLate: true }]);
    // From Monday, with Christmas Day on Friday and New Year's Day a week later.
    expect(late('2026-12-21', '2026-12-29')).toMatchObject([{ days: 5, isLate: false }]);
    expect(late('2026-12-21', '2026-12-30')).toMatchObject([{ days: 6, isLate: true }]);
  });

  it('is not silent as well', () => {
    expect(kinds({ ...untouched, phaseSince: at('2026-01-01') })).toEqual(['untouched']);
  });
});

describe('who threatens to fall silent', () => {
  it('is who had no contact for longer than the region wants', () => {
    expect(reasons({ lastContactAt: at('2026-10-24') })).toEqual([
      { kind: 'silent', days: 31, norm: 30 },
    ]);
    expect(kinds({ lastContactAt: at('2026-10-25') })).toEqual([]);
  });

  it('is measured by the norm of the phase where there is one', () => {
    const training = { phase: 'training', status: 'started' } as const;
    expect(kinds({ ...training, lastContactAt: at('2026-08-26') })).toEqual([]);
    expect(reasons({ ...training, lastContactAt: at('2026-08-25') })).toEqual([
      { kind: 'silent', days: 91, norm: 90 },
    ]);
    expect(staleDaysOf({ staleAfterDays: 30 }, 'training')).toBe(30);
  });

  it('is counted from the phase where there was no contact at all', () => {
    expect(kinds({ phaseSince: at('2026-10-01') })).toEqual(['silent']);
    expect(kinds({ phaseSince: at('2026-11-20') })).toEqual([]);
  });

  it('is not who is done or has left', () => {
    const long = { phaseSince: at('2026-01-01'), missing: ['phone' as const] };
    expect(kinds({ ...long, phase: 'employed', status: 'completed' })).toEqual([]);
    expect(kinds({ ...long, phase: 'exited', status: 'exited' })).toEqual([]);
  });

  it('is the same as counting the days one by one, whatever the norm and the hour', () => {
    fc.assert(
      fc.property(
        fc.nat(800),
        fc.integer({ min: 1, max: 365 }),
        fc.nat(400),
        fc.nat(23),
        (start, norm, ago, hour) => {
          const day = dayAfter('2024-01-01', start);
          const lastContactAt = momentAt(
            dayAfter(day, -ago),
            `${String(hour).padStart(2, '0')}:30`,
          );
          const found = attentionOf(
            entry({ lastContactAt }),
            attentionSetting(day, { staleAfterDays: 1, staleDaysByPhase: { orienting: norm } }),
          );
          const days = daysBetween(dayOf(lastContactAt), day);
          expect(found).toEqual(days > norm ? [{ kind: 'silent', days, norm }] : []);
        },
      ),
    );
  });
});

describe('who is on hold', () => {
  const silent = { lastContactAt: at('2026-06-01'), missing: ['phone' as const] };

  it('asks for nothing before the day, but for what they sent themselves', () => {
    const onHold = { ...silent, onHoldUntil: '2026-11-25' };
    expect(kinds(onHold)).toEqual([]);
    expect(kinds({ ...onHold, openProposalCount: 1 })).toEqual(['proposals']);
    expect(nextActionOf(entry(onHold), setting)).toEqual({ kind: 'onHold', until: '2026-11-25' });
  });

  it('asks for a call on the day itself, and is not called silent as well', () => {
    expect(reasons({ ...silent, onHoldUntil: today })).toEqual([
      { kind: 'holdOver', since: today },
      { kind: 'incomplete', facts: ['phone'] },
    ]);
  });

  it('was taken up again once there was contact on that day or later', () => {
    const onHoldUntil = '2026-11-20';
    expect(kinds({ onHoldUntil, lastContactAt: at('2026-11-19') })).toEqual(['holdOver']);
    expect(kinds({ onHoldUntil, lastContactAt: at('2026-11-20') })).toEqual([]);
    expect(kinds({ onHoldUntil: '2026-08-01', lastContactAt: at('2026-09-01') })).toEqual([
      'silent',
    ]);
  });
});

describe('what is next with somebody', () => {
  it('is the most urgent of the reasons, in a fixed order', () => {
    const all = {
      phase: 'new',
      status: 'untouched',
      openProposalCount: 2,
      onHoldUntil: '2026-11-01',
    } as const;
    expect(kinds({ ...all, missing: ['phone'] })).toEqual([
      'untouched',
      'proposals',
      'holdOver',
      'incomplete',
    ]);
    expect(nextActionOf(entry({ ...all, missing: ['phone'] }), setting)).toMatchObject({
      kind: 'untouched',
    });
  });

  it('is what a dossier lacks where nothing is more urgent', () => {
    const candidate: Candidate = aCandidate({ phase: 'training', status: 'started', sectors: [] });
    const facts = missingFactsOf(candidate);
    expect(facts).toContain('programStart');
    const recent = { ...candidate, lastContactAt: at(today), missing: facts };
    expect(nextActionOf(recent, setting)).toEqual({ kind: 'incomplete', facts });
  });

  it('is nothing where everything is done', () => {
    expect(nextActionOf(entry(), setting)).toBeUndefined();
    expect(
      nextActionOf(
        entry({ phase: 'exited', status: 'exited', onHoldUntil: '2027-01-01' }),
        setting,
      ),
    ).toBeUndefined();
  });
});

describe('what is due for somebody', () => {
  const due = (changes: Partial<AttentionEntry>, ownerUid?: string) =>
    isDue(reasons(changes), { ownerUid, uid: 'me' });
  const late = { phase: 'new', status: 'untouched', createdAt: at('2026-11-02') } as const;
  const fresh = { ...late, createdAt: at(today) };

  it('is who waits too long and is nobody’s, and every own one who waits', () => {
    expect(due(late)).toBe(true);
    expect(due(late, 'she')).toBe(false);
    expect(due(fresh)).toBe(false);
    expect(due(fresh, 'me')).toBe(true);
  });

  it('is one’s own who is to be called, not who only lacks something', () => {
    expect(due({ phaseSince: at('2026-01-01') }, 'me')).toBe(true);
    expect(due({ phaseSince: at('2026-01-01') }, 'she')).toBe(false);
    expect(due({ openProposalCount: 1 }, 'me')).toBe(true);
    expect(due({ onHoldUntil: today }, 'me')).toBe(true);
    expect(due({ missing: ['phone'] }, 'me')).toBe(false);
  });
});

describe('the attention of a region of 10,000', () => {
  const codes = phases.map(({ code }) => code);
  const many = Array.from({ length: 10_000 }, (_, index) =>
    entry({
      phase: codes[index % codes.length] ?? 'new',
      lastContactAt: at(dayAfter(today, -(index % 60))),
    }),
  );

  it('asks what day it was only of who did fall silent, and of nobody twice', () => {
    const asked = vi.spyOn(calendar, 'dayOf');
    const read = attentionReader(setting);
    const silent = many.filter((one) => read(one).some(({ kind }) => kind === 'silent')).length;
    expect(silent).toBeGreaterThan(1000);
    expect(asked).toHaveBeenCalledTimes(silent);
    for (const one of many) read(one);
    const changed = { ...entry(), lastContactAt: at('2026-01-01') };
    read(changed);
    expect(asked).toHaveBeenCalledTimes(silent + 1);
    asked.mockRestore();
  });
});
