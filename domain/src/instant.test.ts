import { describe, expect, it } from 'vitest';
import { addMonths, instantSchema } from './instant.ts';

describe('a moment', () => {
  it('is a Date inside, whichever Timestamp it came as', () => {
    const date = new Date('2026-03-10T12:00:00Z');
    expect(instantSchema.parse(date)).toEqual(date);
    expect(instantSchema.parse({ toDate: () => date })).toEqual(date);
    expect(instantSchema.safeParse('2026-03-10').success).toBe(false);
  });

  it('a month later is the last day where the month is shorter', () => {
    expect(addMonths(new Date('2024-02-29T10:00:00Z'), 12)).toEqual(
      new Date('2025-02-28T10:00:00Z'),
    );
    expect(addMonths(new Date('2026-01-31T10:00:00Z'), 1)).toEqual(
      new Date('2026-02-28T10:00:00Z'),
    );
    expect(addMonths(new Date('2026-03-10T10:00:00Z'), 12)).toEqual(
      new Date('2027-03-10T10:00:00Z'),
    );
  });
});
