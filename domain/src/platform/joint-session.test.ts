import { describe, expect, it } from 'vitest';
import { inTime, refusalOfTimes, saveJointSessionCommandSchema } from './joint-session.ts';

const at = (hours: string) => new Date(`2026-04-14T${hours}:00Z`);
const aSession = (name: string, from: string, to: string) => ({
  name,
  startsAt: at(from),
  endsAt: at(to),
});

describe('joint sessions', () => {
  it('are upcoming until they end, soonest first; then past, latest first', () => {
    const sessions = [
      aSession('later', '15:00', '16:00'),
      aSession('first', '08:00', '09:00'),
      aSession('now', '11:00', '13:00'),
      aSession('second', '09:00', '12:00'),
    ];
    const { upcoming, past } = inTime(sessions, at('12:00'));
    expect(upcoming.map(({ name }) => name)).toEqual(['now', 'later']);
    expect(past.map(({ name }) => name)).toEqual(['second', 'first']);
  });

  it('end after they begin', () => {
    expect(refusalOfTimes(aSession('', '13:00', '14:30'))).toBeUndefined();
    expect(refusalOfTimes(aSession('', '13:00', '13:00'))).toBe('ends_before_start');
  });

  it('lead to websites only', () => {
    const { session } = saveJointSessionCommandSchema.shape;
    const times = { startsAt: '2026-04-14T11:00:00Z', endsAt: '2026-04-14T12:30:00Z' };
    const withUrl = (url: string) => ({ title: 'Eerste', links: [], ...times, url });
    expect(session.parse(withUrl('https://video.example/1')).startsAt).toEqual(at('11:00'));
    expect(session.safeParse(withUrl('javascript:alert(1)')).success).toBe(false);
  });
});
