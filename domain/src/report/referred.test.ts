import { expect, it } from 'vitest';
import { hidden } from './hide-small.ts';
import { referredTable } from './referred.ts';

const row = (code: string, now: number | typeof hidden, before = 0) => ({
  ...{ code, label: code, now, before },
});

it('who was referred on left for another region or organisation, and for no other reason', () => {
  const { rows, whole } = referredTable({
    rows: [row('salary', 9, 7), row('other_region', 6, 1), row('referred', 8)],
  });
  expect(rows.map(({ code }) => code)).toEqual(['other_region', 'referred']);
  expect(whole).toEqual({ now: 14, before: 1 });
});

it('their sum does not tell what the reasons leave out', () => {
  const { whole } = referredTable({ rows: [row('other_region', hidden), row('referred', 8)] });
  expect(whole).toEqual({ now: hidden, before: 0 });
});
