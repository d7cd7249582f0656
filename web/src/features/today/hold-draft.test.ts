import { describe, expect, it } from 'vitest';
import { readHold } from './hold-draft.ts';

const today = '2026-11-24';
const read = (until: string, reason = '') => readHold({ until, reason }, today);

describe('who is put on hold', () => {
  it('is so until a day that is still to come, with a reason or without', () => {
    expect(read('2026-11-25', ' Op reis ')).toEqual({
      ok: true,
      hold: { until: '2026-11-25', reason: 'Op reis' },
    });
    expect(read('2027-03-01', '  ')).toEqual({
      ok: true,
      hold: { until: '2027-03-01', reason: undefined },
    });
  });

  it.each([
    ['', '', { until: 'required' }],
    ['2026-02-30', '', { until: 'required' }],
    [today, '', { until: 'notAhead' }],
    ['2025-12-01', '', { until: 'notAhead' }],
    ['2026-12-01', 'x'.repeat(501), { reason: 'tooLong' }],
    ['', 'Haar bsn is 111222333', { until: 'required', reason: 'bsn' }],
  ])('is not so until %j for %j', (until, reason, refusals) => {
    expect(read(until, reason)).toEqual({ ok: false, refusals });
  });
});
