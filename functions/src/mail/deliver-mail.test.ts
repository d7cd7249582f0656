import { randomUUID } from 'node:crypto';
import { addDays } from '@instroom/domain/instant.ts';
import { mailPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { deliverMail } from './deliver-mail.ts';
import { queueMail } from './queue-mail.ts';
import { resendWaiting } from './resend-waiting.ts';
import type { SendMail, SendResult } from './transport.ts';

// The trigger would deliver before the test does.
useOwnBackend();

const now = new Date('2026-03-10T12:00:00Z');

const aMail = {
  kind: 'invitation',
  to: 'anna@loket.example',
  language: 'nl',
  subject: 'Uitnodiging',
  paragraphs: ['Dag Anna'],
} as const;

async function aQueuedMail(changes: { reportTo?: string } = {}) {
  await controls().setBackgroundTriggers(false);
  const { regionId } = await aRegion();
  const id = randomUUID();
  const batch = adminDb().batch();
  queueMail(adminDb(), batch, regionId, id, {
    ...aMail,
    paragraphs: [...aMail.paragraphs],
    now,
    ...changes,
  });
  await batch.commit();
  const document = adminDb().doc(mailPath(regionId, id));
  return { document, stored: async () => (await document.get()).data() };
}

function aTransport(...results: SendResult[]) {
  const sent: string[] = [];
  const send: SendMail = async (id) => {
    sent.push(id);
    return results.shift() ?? { state: 'sent' };
  };
  return { sent, send };
}
const busy: SendResult = { state: 'refused', error: 'EENVELOPE 452', isFinal: false };
const unknown: SendResult = { state: 'refused', error: 'EENVELOPE 550', isFinal: true };

describe('delivering a mail', () => {
  it('sends it once, however often it is asked, and keeps it for thirty days', async () => {
    const { document, stored } = await aQueuedMail();
    const { send, sent } = aTransport();
    await Promise.all([1, 2, 3].map(() => deliverMail(adminDb(), document, send, now)));
    expect(await deliverMail(adminDb(), document, send, now)).toBe('nothing');
    expect(sent).toHaveLength(1);
    const { state, expireAt } = (await stored()) ?? {};
    expect(state).toBe('sent');
    expect(expireAt.toDate()).toEqual(addDays(now, 30));
  });

  it('leaves it in the queue while the mail server is busy, and sends it later', async () => {
    const { document, stored } = await aQueuedMail();
    const { send } = aTransport(busy);
    expect(await deliverMail(adminDb(), document, send, now)).toBe('later');
    expect(await stored()).toMatchObject({ state: 'queued', attempts: 1, error: 'EENVELOPE 452' });
    expect(await deliverMail(adminDb(), document, send, now)).toBe('sent');
  });

  it('gives up on an address that does not exist, and tells who wants to know', async () => {
    const { regionId } = await aRegion();
    const report = adminDb().doc(`regions/${regionId}/invitations/one`);
    await report.set({ state: 'open' });
    const { document } = await aQueuedMail({ reportTo: report.path });
    const { send } = aTransport(unknown);
    expect(await deliverMail(adminDb(), document, send, now)).toBe('failed');
    expect((await report.get()).data()).toMatchObject({ delivery: { state: 'failed' } });
  });

  it('gives up after many attempts', async () => {
    const { document, stored } = await aQueuedMail();
    await document.update({ attempts: 11 });
    expect(await deliverMail(adminDb(), document, aTransport(busy).send, now)).toBe('failed');
    expect((await stored())?.expireAt).toBeDefined();
  });

  it('takes over from who died while sending, after five minutes', async () => {
    const { document } = await aQueuedMail();
    await document.update({ state: 'sending', attempts: 1, triedAt: now });
    const { send, sent } = aTransport();
    const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(await deliverMail(adminDb(), document, send, after(4))).toBe('nothing');
    expect(await deliverMail(adminDb(), document, send, after(6))).toBe('sent');
    expect(sent).toHaveLength(1);
  });

  it('keeps what is written in a practice region: nobody outside gets it', async () => {
    await controls().setBackgroundTriggers(false);
    const document = adminDb().doc(mailPath(`oefen-${randomUUID()}`, 'one'));
    const batch = adminDb().batch();
    const [regionId = ''] = document.path.split('/').slice(1);
    queueMail(adminDb(), batch, regionId, 'one', {
      ...aMail,
      paragraphs: [...aMail.paragraphs],
      now,
    });
    await batch.commit();
    const { send, sent } = aTransport();
    expect(await deliverMail(adminDb(), document, send, now)).toBe('kept');
    expect(sent).toEqual([]);
  });

  it('sends in the end what still waits, whatever its queue', async () => {
    const { stored } = await aQueuedMail();
    const { send } = aTransport();
    await resendWaiting(adminDb(), send, now);
    expect((await stored())?.state).toBe('sent');
  });
});
