import { describe, expect, it } from 'vitest';
import { formFigures, formStatsSchema, statsPlaceOf } from './form-stats.ts';

const part = (months: object, errors: object = {}, more: object = {}) =>
  formStatsSchema.parse({ formId: 'contact', year: '2026', months, errors, ...more });
const site = 'https://www.loket.example';

describe('the figures of a form', () => {
  it('are the sums of its parts, by month and by website, with what was wrong most often first', () => {
    const parts = [
      part({ '11': { [site]: { received: 2, created: 1 }, none: { received: 1 } } }),
      part({ '02': { [site]: { received: 3, proposed: 2 } } }, { 'email:invalid_email': 1 }),
      part({}, { 'email:invalid_email': 2, 'custom-a:b:required': 4 }),
    ];
    const [figures] = formFigures(parts, '2026');
    expect(figures?.total).toMatchObject({ received: 6, created: 1, proposed: 2, refused: 0 });
    expect(figures?.months.map(({ month, numbers }) => [month, numbers.received])).toEqual([
      ['02', 3],
      ['11', 3],
    ]);
    expect(figures?.origins.map(({ origin, numbers }) => [origin, numbers.received])).toEqual([
      [site, 5],
      ['none', 1],
    ]);
    expect(figures?.errors).toEqual([
      { field: 'custom-a:b', code: 'required', count: 4 },
      { field: 'email', code: 'invalid_email', count: 3 },
    ]);
  });

  it('are of one year and one form each, the busiest first', () => {
    const parts = [
      part({ '01': { none: { received: 1 } } }),
      part({ '01': { none: { received: 5 } } }, {}, { formId: 'open-dag' }),
      part({ '01': { none: { received: 9 } } }, {}, { year: '2025' }),
    ];
    expect(formFigures(parts, '2026').map(({ formId, total }) => [formId, total.received])).toEqual(
      [
        ['open-dag', 5],
        ['contact', 1],
      ],
    );
  });

  it('lie in the month that the calendar in the Netherlands shows', () => {
    expect(statsPlaceOf(new Date('2026-12-31T23:30:00Z'))).toEqual({ year: '2027', month: '01' });
  });
});
