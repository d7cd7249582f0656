import { randomUUID } from 'node:crypto';
import { initialPrices, priceListSchema, pricesSchema } from '@instroom/domain/costs/prices.ts';
import { platformAuditEntryPath, pricesPath } from '@instroom/domain/paths.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { useOwnBackend } from '../../../tests/setup/backend.ts';
import { setPricesOf } from './set-prices.ts';

// There is one price list.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');
const current = pricesSchema.parse(initialPrices);

const set = (editorMonthCents: number, fromDate: string, commandId: string = randomUUID()) =>
  setPricesOf(adminDb(), {
    commandId,
    fromDate,
    prices: { ...current, editorMonthCents },
    uid: 'pat',
    now,
  });
const stored = async () => {
  const list = priceListSchema.parse((await adminDb().doc(pricesPath).get()).data());
  return list.versions.map(({ fromDate, editorMonthCents }) => `${fromDate} ${editorMonthCents}`);
};

beforeEach(async () => {
  await adminDb().doc(pricesPath).delete();
});

describe('the price list', () => {
  it('keeps what held before, beginning with the offer', async () => {
    await set(9500, '2027-01-01');
    expect(await stored()).toEqual(['2025-01-01 9138', '2027-01-01 9500']);
  });

  it('writes down the amounts before and after', async () => {
    const commandId = randomUUID();
    await set(9500, '2027-01-01');
    await set(9900, '2027-01-01', commandId);
    const act = (await adminDb().doc(platformAuditEntryPath(commandId)).get()).data();
    expect(act).toMatchObject({
      kind: 'prices_changed',
      byUid: 'pat',
      fields: ['editorMonthCents'],
      detail: {
        fromDate: '2027-01-01',
        'editorMonthCents.from': 9500,
        'editorMonthCents.to': 9900,
      },
    });
    expect(await stored()).toEqual(['2025-01-01 9138', '2027-01-01 9900']);
  });

  it('is changed once by a command that comes twice, also after another', async () => {
    const commandId = randomUUID();
    await set(9500, '2027-01-01', commandId);
    await set(9900, '2027-01-01');
    await set(9500, '2027-01-01', commandId);
    expect(await stored()).toEqual(['2025-01-01 9138', '2027-01-01 9900']);
  });

  it('refuses a day in a year that is over', async () => {
    await expect(set(9500, '2025-12-31')).rejects.toMatchObject({ code: 'prices_year_closed' });
    expect((await adminDb().doc(pricesPath).get()).exists).toBe(false);
  });
});
