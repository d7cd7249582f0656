import { describe, expect, it } from 'vitest';
import type { ManifestEntry } from './diff.ts';
import { afterAbsence, afterPresence, nextDueDay } from './lifecycle.ts';

const known: ManifestEntry = { hash: 'a' };

describe('what a source no longer names', () => {
  it('is missing at first, and stays shown', () => {
    expect(afterAbsence(known, '2026-11-01')).toEqual({ hash: 'a', missingSince: '2026-11-01' });
  });

  it('closes when it is still not there twenty days later, not a day before', () => {
    const missing = afterAbsence(known, '2026-11-01');
    expect(afterAbsence(missing, '2026-11-20')).toEqual(missing);
    expect(afterAbsence(missing, '2026-11-21')).toEqual({ ...missing, closedOn: '2026-11-21' });
  });

  it('keeps the day on which it closed', () => {
    const closed = { ...known, missingSince: '2026-11-01', closedOn: '2026-11-21' };
    expect(afterAbsence(closed, '2026-12-31')).toEqual(closed);
  });

  it('is active again when it comes back', () => {
    expect(afterPresence({ ...known, missingSince: '2026-11-01' }, '2026-11-10')).toEqual(known);
  });
});

it('what is past its end date is closed although the source names it', () => {
  const ending = { hash: 'a', endDate: '2026-11-20' };
  expect(afterPresence(ending, '2026-11-19')).toEqual(ending);
  expect(afterPresence(ending, '2026-11-20')).toEqual({ ...ending, closedOn: '2026-11-20' });
});

it('a source is read anew, though unchanged, on the first day on which something follows by itself', () => {
  const manifest = new Map<string, ManifestEntry>([
    ['missing', { hash: 'a', missingSince: '2026-11-10' }],
    ['ending', { hash: 'a', endDate: '2026-12-24' }],
    ['closed', { hash: 'a', missingSince: '2026-01-01', closedOn: '2026-01-21' }],
  ]);
  expect(nextDueDay(manifest, '2026-11-26')).toBe('2026-11-30');
  manifest.delete('missing');
  expect(nextDueDay(manifest, '2026-11-26')).toBe('2026-12-24');
  manifest.delete('ending');
  expect(nextDueDay(manifest, '2026-11-26')).toBeUndefined();
});
