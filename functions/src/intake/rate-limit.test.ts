import { randomUUID } from 'node:crypto';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { countAgainstLimits } from './rate-limit.ts';

const now = new Date('2026-03-10T12:30:00Z');

function attempts(limits: { perAddressPerHour: number; perFormPerHour: number }) {
  const formId = `form-${randomUUID()}`;
  const form = aForm({ limits });
  return (address: string, at = now) =>
    countAgainstLimits(adminDb(), { form, formId, address, now: at });
}

describe('the limits of a form', () => {
  it('set apart what one address sends above its hour, and start anew in the next', async () => {
    const attempt = attempts({ perAddressPerHour: 2, perFormPerHour: 1000 });
    const verdicts = [];
    for (let i = 0; i < 3; i += 1) verdicts.push(await attempt('192.0.2.1'));
    expect(verdicts).toEqual(['within', 'within', 'suspicious']);
    expect(await attempt('192.0.2.2')).toBe('within');
    expect(await attempt('192.0.2.1', new Date('2026-03-10T13:00:00Z'))).toBe('within');
  });

  it('refuse what goes over the hour of the whole form', async () => {
    const attempt = attempts({ perAddressPerHour: 1000, perFormPerHour: 10 });
    const verdicts = new Set<string>();
    for (let i = 0; i < 60; i += 1) verdicts.add(await attempt(`192.0.2.${i}`));
    expect([...verdicts].sort()).toEqual(['refused', 'within']);
  });

  it('never store an address', async () => {
    await attempts({ perAddressPerHour: 2, perFormPerHour: 1000 })('198.51.100.77');
    const stored = await adminDb().collection('rateLimits').get();
    const everything = JSON.stringify(
      stored.docs.map((document) => [document.id, document.data()]),
    );
    expect(stored.size).toBeGreaterThan(0);
    expect(everything).not.toContain('198.51.100.77');
  });
});
