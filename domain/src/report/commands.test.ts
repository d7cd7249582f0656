import { expect, it } from 'vitest';
import { reportFiguresExportCommandSchema } from './commands.ts';

it('figures that leave the region are of one period, or of one page of the dashboard', () => {
  const accepts = (of: { period?: string; page?: string }) =>
    reportFiguresExportCommandSchema.safeParse({
      regionId: 'demo-oost',
      commandId: '0b8f9b1e-5d5c-4f5e-8f0e-6a3f1a2b3c4d',
      format: 'print',
      ...of,
    }).success;
  expect(accepts({ period: '2026-k1' })).toBe(true);
  expect(accepts({ page: 'over-tijd' })).toBe(true);
  expect(accepts({})).toBe(false);
  expect(accepts({ period: '2026-k1', page: 'nu' })).toBe(false);
  expect(accepts({ page: 'Overzicht van Anna' })).toBe(false);
  expect(accepts({ period: 'ooit' })).toBe(false);
});
