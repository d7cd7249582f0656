import { dayOf } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { countFacts, factsBetween } from '@instroom/domain/stats/period-facts.ts';
import { sumMonths, yearShardSchema } from '@instroom/domain/stats/stats.ts';
import { describe, expect, it } from 'vitest';
import { type Months, signUpsInMonthOf, signUpsInWeekOf, sumOfYear, trendUpTo } from './months.ts';

/** What is booked when candidates sign up at these moments. */
function signedUpAt(...moments: string[]): Months {
  return booked(...moments.map((moment) => aCandidate({ createdAt: new Date(moment) })));
}

function booked(...candidates: Candidate[]): Months {
  return sumMonths(
    candidates.map((candidate) =>
      shardOf(countFacts(factsBetween(undefined, candidate), undefined)),
    ),
  );
}

function shardOf(counts: Record<string, number>) {
  const months: Record<string, Record<string, Record<string, number>>> = {};
  for (const [name, number] of Object.entries(counts)) {
    const [month = '', map = '', code = ''] = name.split('.');
    months[month] = { ...months[month], [map]: { ...months[month]?.[map], [code]: number } };
  }
  return yearShardSchema.parse({ months });
}

const nov30 = '2026-11-30T10:00:00Z';
const dec1 = '2026-12-01T10:00:00Z';

describe('new this week', () => {
  it('adds the days of a week that lies in two months', () => {
    const months = signedUpAt('2026-11-29T10:00:00Z', nov30, nov30, dec1, '2026-12-07T10:00:00Z');
    for (const today of ['2026-11-30', '2026-12-01', '2026-12-06'])
      expect(`${today} ${signUpsInWeekOf(today, months)}`).toBe(`${today} 3`);
    expect(signUpsInWeekOf('2026-11-29', months)).toBe(1);
    expect(signUpsInWeekOf('2026-12-07', months)).toBe(1);
  });

  it('adds the days of a week that lies in two years', () => {
    const months = signedUpAt('2026-12-28T10:00:00Z', '2027-01-03T10:00:00Z');
    expect(signUpsInWeekOf('2027-01-01', months)).toBe(2);
  });

  it.each([
    ['into summer time', '2026-03-22T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['into winter time', '2026-10-18T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('begins and ends at midnight in Amsterdam in the week %s', (_which, first, last, after) => {
    const today = dayOf(new Date(last));
    expect(signUpsInWeekOf(today, signedUpAt(first, last))).toBe(2);
    expect(signUpsInWeekOf(today, signedUpAt(after))).toBe(0);
  });
});

describe('new this month', () => {
  it('is what the month of today has, and begins anew at midnight in Amsterdam', () => {
    const months = signedUpAt('2026-11-30T22:59:59Z', '2026-11-30T23:00:00Z');
    expect(signUpsInMonthOf('2026-11-30', months)).toBe(1);
    expect(signUpsInMonthOf('2026-12-01', months)).toBe(1);
    expect(signUpsInMonthOf('2027-01-01', months)).toBe(0);
  });
});

describe('the trend', () => {
  it('has twelve months up to the running one, also those without sign-ups', () => {
    const trend = trendUpTo(
      '2026-02-10',
      signedUpAt('2025-02-10T10:00:00Z', '2026-01-05T10:00:00Z'),
      'signUpsByDay',
    );
    expect(trend).toHaveLength(12);
    expect(trend.at(0)).toEqual({ month: '2025-03', number: 0, running: false });
    expect(trend.at(-2)).toEqual({ month: '2026-01', number: 1, running: false });
    expect(trend.at(-1)).toEqual({ month: '2026-02', number: 0, running: true });
  });
});

it('what was booked in twelve months is added by code, and no more than those', () => {
  const at = (moment: string, source: Candidate['source']) =>
    aCandidate({ createdAt: new Date(moment), source });
  const months = booked(
    at('2025-11-30T10:00:00Z', 'event'),
    at('2025-12-01T10:00:00Z', 'event'),
    at(nov30, 'event'),
    at(nov30, 'manual'),
  );
  expect(sumOfYear('2026-11-30', months, 'signUpsBySource')).toEqual({ event: 2, manual: 1 });
});
