import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import type { MailKind } from '@instroom/domain/mail/mail.ts';
import {
  candidatePath,
  consentPath,
  interactionPath,
  mailPath,
  memberPath,
  taskPath,
  tasksPath,
} from '@instroom/domain/paths.ts';
import { taskSchema } from '@instroom/domain/task/task.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { refusedAddresses, startSmtpServer } from '../../../tests/setup/smtp.ts';
import { deliverMail } from './deliver-mail.ts';
import { queueMail } from './queue-mail.ts';
import { resendWaiting } from './resend-waiting.ts';
import { type SendMail, type SendResult, smtpTransport } from './transport.ts';

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

describe('delivering a mail to a candidate', () => {
  let server: Awaited<ReturnType<typeof startSmtpServer>>;
  let send: SendMail;
  beforeAll(async () => {
    server = await startSmtpServer();
    const from = 'Instroom <noreply@instroom.example>';
    send = smtpTransport({ smtpUrl: server.url, from, appUrl: 'https://instroom.example' });
  });
  afterAll(() => server.close());

  type Changes = { notBefore?: Date };
  async function aMailToAnna(fields: Partial<Candidate> = {}, changes: Changes = {}) {
    await controls().setBackgroundTriggers(false);
    const region = await aRegion();
    const { regionId, editor: byUid } = region;
    const db = adminDb();
    const email = `${randomUUID()}@kandidaat.example`;
    const candidate = aCandidate({ email, ...fields });
    const anna = db.doc(candidatePath(regionId, 'anna'));
    const contact = db.doc(interactionPath(regionId, 'anna', 'mail-one'));
    const batch = db.batch();
    batch.set(anna, candidate);
    batch.set(contact, { kind: 'email', mailId: 'one' });
    queueMail(db, batch, regionId, 'one', {
      ...{ ...aMail, kind: 'candidate', paragraphs: [...aMail.paragraphs], now },
      ...{ to: candidate.email, candidateId: 'anna', byUid, reportTo: contact.path },
      ...changes,
    });
    await batch.commit();
    const document = db.doc(mailPath(regionId, 'one'));
    const deliver = (at = now) => deliverMail(db, document, send, at);
    const delivery = async () => (await contact.get()).get('delivery');
    const tasks = async () =>
      (await db.collection(tasksPath(regionId)).get()).docs.map((task) => ({
        id: task.id,
        ...taskSchema.parse(task.data()),
      }));
    /** One that nobody wrote, and what became of it. */
    const deliverAnother = async (id: string, kind: MailKind, candidateId?: string) => {
      const another = db.batch();
      queueMail(db, another, regionId, id, {
        ...{ ...aMail, kind, paragraphs: [...aMail.paragraphs], now, to: candidate.email },
        ...(candidateId && { candidateId }),
      });
      await another.commit();
      return deliverMail(db, db.doc(mailPath(regionId, id)), send, now);
    };
    const got = () => server.received.filter(({ to }) => to === candidate.email).length;
    return { ...region, anna, document, deliver, delivery, tasks, deliverAnother, got };
  }

  it('leaves when its time has come, and is told in the timeline', async () => {
    const notBefore = new Date(now.getTime() + 10_000);
    const { deliver, delivery, tasks, got } = await aMailToAnna({}, { notBefore });
    expect(await deliver()).toBe('nothing');
    expect(await deliver(notBefore)).toBe('sent');
    expect(await deliver(notBefore)).toBe('nothing');
    expect(got()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'sent' });
    expect(await tasks()).toEqual([]);
  });

  it('that fails for good is one task of who sent it, however often it is tried', async () => {
    const { editor, deliver, delivery, tasks } = await aMailToAnna({
      email: refusedAddresses.unknown,
    });
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(await deliver(addDays(now, 1))).toBe('nothing');
    expect(await delivery()).toMatchObject({ state: 'failed' });
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      id: 'mail-one',
      candidateId: 'anna',
      assigneeUid: editor,
      dueDate: '2026-03-11',
      status: 'open',
      createdBy: 'mail',
    });
    expect(JSON.stringify(task)).not.toContain('@');
  });

  it('whose claim was taken over while it failed is still one task', async () => {
    const { deliver, tasks } = await aMailToAnna({ email: refusedAddresses.unknown });
    const first = deliver();
    await Promise.all([first, deliver(new Date(now.getTime() + 6 * 60_000))]);
    expect(await tasks()).toHaveLength(1);
  });

  it('about an activity or a form is one open task of the region for an address', async () => {
    const { regionId, tasks, deliverAnother } = await aMailToAnna({
      email: refusedAddresses.unknown,
    });
    const kinds = ['activity_confirmed', 'activity_reminder', 'form_received'] as const;
    const all = kinds.map((kind) => deliverAnother(kind, kind, 'anna'));
    expect(await Promise.all(all)).toEqual(['failed', 'failed', 'failed']);
    const [task, ...others] = await tasks();
    expect(others).toEqual([]);
    expect(task).toMatchObject({ candidateId: 'anna', status: 'open', createdBy: 'mail' });
    expect(task).not.toHaveProperty('assigneeUid');
    expect(JSON.stringify(task)).not.toContain('@');

    // It was done, and the address is still wrong.
    const done = { status: 'done', doneAt: now, doneBy: 'somebody' };
    await adminDb()
      .doc(taskPath(regionId, task?.id ?? ''))
      .update(done);
    await deliverAnother('changed', 'activity_changed', 'anna');
    expect((await tasks()).map(({ title, status }) => [status, title]).toSorted()).toEqual([
      ['done', task?.title],
      ['open', 'E-mail over een activiteit niet bezorgd: kandidaat bellen'],
    ]);
  });

  it('before there is a dossier, or to the desk, is no task', async () => {
    const { tasks, deliverAnother } = await aMailToAnna({ email: refusedAddresses.unknown });
    for (const kind of ['form_confirm', 'form_desk'] as const)
      expect(await deliverAnother(kind, kind)).toBe('failed');
    expect(await tasks()).toEqual([]);
  });

  it('waits where a mailbox is full, without a task, until it is given up', async () => {
    const { document, deliver, tasks } = await aMailToAnna({ email: refusedAddresses.full });
    expect(await deliver()).toBe('later');
    expect(await tasks()).toEqual([]);
    await document.update({ attempts: 11 });
    expect(await deliver()).toBe('failed');
    expect(await tasks()).toHaveLength(1);
  });

  it.each([
    ['was deactivated', { active: false }],
    ['may only look by now', { role: 'viewer' }],
  ])('that fails is for whoever picks it up where its sender %s', async (_, change) => {
    const { regionId, editor, deliver, tasks } = await aMailToAnna({
      email: refusedAddresses.unknown,
    });
    await adminDb().doc(memberPath(regionId, editor)).update(change);
    await deliver();
    const [task] = await tasks();
    expect(task).toMatchObject({ people: ['mail'] });
    expect(task?.assigneeUid).toBeUndefined();
  });

  it.each([
    ['restricted', { restricted: true }],
    ['address_changed', { email: 'anders@kandidaat.example' }],
  ])('is held where the dossier changed meanwhile: %s', async (reason, change) => {
    const { anna, document, deliver, delivery, tasks, got } = await aMailToAnna();
    await anna.update(change);
    expect(await deliver()).toBe('held');
    expect(await deliver(addDays(now, 1))).toBe('nothing');
    expect(got()).toBe(0);
    expect((await document.get()).data()).toMatchObject({ state: 'held', heldReason: reason });
    expect(await delivery()).toMatchObject({ state: 'held', reason });
    expect(await tasks()).toEqual([]);
  });

  it('is held where consent was withdrawn meanwhile, and not where it was about schools', async () => {
    const { regionId, anna, deliver, delivery, got } = await aMailToAnna();
    const { consent } = aCandidate();
    const withdrawn = { ...consent, standing: 'withdrawn', givenAt: now, channel: 'adviser' };
    await adminDb()
      .doc(consentPath(regionId, 'anna', 'one'))
      .set(withdrawn);
    expect(await deliver()).toBe('held');
    expect(got()).toBe(0);
    expect(await delivery()).toMatchObject({ reason: 'consent_withdrawn' });

    const other = await aMailToAnna();
    const aboutSchools = { ...withdrawn, about: 'shareWithSchools' };
    await adminDb()
      .doc(consentPath(other.regionId, anna.id, 'one'))
      .set(aboutSchools);
    expect(await other.deliver()).toBe('sent');
  });

  it('is gone with an erased dossier', async () => {
    const { anna, document, deliver, got } = await aMailToAnna();
    await adminDb().recursiveDelete(anna);
    expect(await deliver()).toBe('held');
    expect(got()).toBe(0);
    expect((await document.get()).exists).toBe(false);
  });
});
