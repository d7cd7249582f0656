import { describe, expect, it } from 'vitest';
import { aCandidate } from './a-candidate.ts';
import { daysSilent, fallsSilent, isWaiting, workingDaysWaiting } from './attention.ts';

const today = '2026-11-24';

describe('who waits to be picked up', () => {
  it('is who has had no contact yet', () => {
    expect(isWaiting(aCandidate())).toBe(true);
    expect(isWaiting(aCandidate({ status: 'attempted' }))).toBe(false);
  });

  it('waits in working days of Amsterdam: Friday just before midnight is one day before Monday', () => {
    const late = aCandidate({ createdAt: new Date('2026-11-20T22:59:00Z') });
    expect(workingDaysWaiting(late, '2026-11-23')).toBe(1);
    expect(workingDaysWaiting(late, today)).toBe(2);
  });
});

describe('who threatens to fall silent', () => {
  const silent = (changes: Parameters<typeof aCandidate>[0]) =>
    fallsSilent(
      aCandidate({
        phase: 'orienting',
        status: 'exploring',
        phaseSince: new Date('2026-10-01T09:00:00Z'),
        ...changes,
      }),
      { today, staleAfterDays: 30 },
    );

  it('is who had no contact for longer than the region wants', () => {
    expect(silent({ lastContactAt: new Date('2026-10-24T09:00:00Z') })).toBe(true);
    expect(silent({ lastContactAt: new Date('2026-10-25T09:00:00Z') })).toBe(false);
  });

  it('is counted from the phase where there was no contact at all', () => {
    expect(silent({})).toBe(true);
    expect(silent({ phaseSince: new Date('2026-11-20T09:00:00Z') })).toBe(false);
    expect(daysSilent(aCandidate({ phaseSince: new Date('2026-11-20T23:30:00Z') }), today)).toBe(3);
  });

  it('is not who is on hold, waits to be picked up, is done or has left', () => {
    expect(silent({ onHoldUntil: '2026-11-24' })).toBe(false);
    expect(silent({ onHoldUntil: '2026-11-23' })).toBe(true);
    expect(silent({ phase: 'new', status: 'untouched' })).toBe(false);
    expect(silent({ phase: 'employed', status: 'completed' })).toBe(false);
    expect(silent({ phase: 'exited', status: 'exited' })).toBe(false);
  });
});
