// A mail from an adviser to a candidate, from the application's own SDK to a real mail server: with the seconds in which it can
// be taken back, what the timeline and the lists learn of it, and the work that a failed one leaves. A backend of its own,
// that sends to this mail server, and where events are delivered twice.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import {
  auditPath,
  candidatePath,
  interactionPath,
  interactionsPath,
  taskBoardPath,
  tasksPath,
} from '@instroom/domain/paths.ts';
import { taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import { doc, getDoc, updateDoc } from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, startOwnBackend, stopOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';
import { refusedAddresses, startSmtpServer } from '../setup/smtp.ts';

let server: Awaited<ReturnType<typeof startSmtpServer>>;

beforeAll(async () => {
  server = await startSmtpServer();
  await startOwnBackend(undefined, {
    MAIL_SMTP_URL: server.url,
    MAIL_FROM: 'Instroom <noreply@instroom.example>',
  });
});
afterEach(() => controls().clearFaultPlan());
afterAll(async () => {
  await stopOwnBackend();
  await server.close();
});

/** Longer than a mail is held. */
const patient = { timeout: 30_000, interval: 250 };
const long = 60_000;

async function aDossier(fields: Partial<Candidate> = {}) {
  const desk = { name: 'Loket Oost', email: 'loket@oost.example' };
  const region = await aRegion({ desk });
  const { regionId, editor } = region;
  const candidate = aCandidate({ email: `${randomUUID()}@kandidaat.example`, ...fields });
  const anna = adminDb().doc(candidatePath(regionId, 'anna'));
  await anna.set(candidate);
  const client = await signInAs(editor);
  const about = { regionId, candidateId: 'anna' };
  const send = async (changes: object = {}) => {
    const text = { subject: 'Welkom bij {{loket}}', text: 'Dag {{voornaam}},\n\n{{adviseur}}' };
    const command = { ...about, commandId: randomUUID(), language: 'nl', ...text, ...changes };
    await client.call('sendCandidateMail', command);
    return command.commandId;
  };
  const cancel = (mailId: string) =>
    client.call('cancelCandidateMail', { regionId, commandId: randomUUID(), mailId });
  const contacts = async () =>
    (await adminDb().collection(interactionsPath(regionId, 'anna')).get()).docs.map((contact) =>
      interactionSchema.parse(contact.data()),
    );
  const delivered = async () => (await contacts())[0]?.delivery?.state;
  const got = () => server.received.filter(({ to }) => to === candidate.email);
  const tasks = async () => (await adminDb().collection(tasksPath(regionId)).get()).docs;
  const acts = async () =>
    (await adminDb().collection(auditPath(regionId)).get()).docs.map((entry) => entry.data());
  const lastContactAt = async () => (await anna.get()).get('lastContactAt')?.toDate();
  return {
    ...{ ...region, client, anna, candidate },
    ...{ send, cancel, contacts, delivered, got, tasks, acts, lastContactAt },
  };
}

describe('a mail to a candidate', () => {
  it(
    'arrives once, from the desk, and is a contact that nobody changes',
    async () => {
      const { regionId, editor, client, send, contacts, delivered, got, acts, lastContactAt } =
        await aDossier();
      await controls().setFaultPlan([
        {
          match: { operation: 'functions.deliver', function: 'sendMail' },
          action: { type: 'duplicate', count: 2 },
        },
      ]);
      const mailId = await send();
      expect(await delivered()).toBe('queued');
      expect(got()).toEqual([]);
      await expect.poll(delivered, patient).toBe('sent');
      await controls().awaitIdle();
      expect(got()).toHaveLength(1);
      const source = got()[0]?.source ?? '';
      expect(source).toContain('Subject: Welkom bij Loket Oost');
      expect(source).toContain('From: Loket Oost <noreply@instroom.example>');
      expect(source).toContain('Reply-To: loket@oost.example');
      expect(source).toContain('Dag Anna,');

      const [contact] = await contacts();
      expect(contact).toMatchObject({ kind: 'email', direction: 'out', byUid: editor, mailId });
      await expect.poll(lastContactAt, patient).toEqual(contact?.at);
      const own = doc(client.db, interactionPath(regionId, 'anna', `mail-${mailId}`));
      expect((await getDoc(own)).get('delivery.state')).toBe('sent');
      const change = updateDoc(own, { summary: 'Iets anders' });
      await expect(change).rejects.toMatchObject({ code: 'permission-denied' });
      // The mail is the act; that a contact was written for it is none.
      const ofMail = (await acts()).filter(({ kind }) => /^(mail|interaction)_/.test(kind));
      expect(ofMail.map(({ kind }) => kind)).toEqual(['mail_sent']);
      expect(JSON.stringify(ofMail)).not.toMatch(/Welkom|@/);
    },
    long,
  );

  it(
    'does not arrive where it was taken back, or the dossier was restricted meanwhile',
    async () => {
      const taken = await aDossier();
      const blocked = await aDossier();
      const mailId = await taken.send();
      await blocked.send();
      await expect.poll(taken.lastContactAt, patient).toBeInstanceOf(Date);
      await taken.cancel(mailId);
      await blocked.anna.update({ restricted: true });
      await expect.poll(blocked.delivered, patient).toBe('held');
      await controls().awaitIdle();
      expect(await taken.contacts()).toEqual([]);
      expect([...taken.got(), ...blocked.got()]).toEqual([]);
      // Nobody was in touch with anybody.
      await expect.poll(taken.lastContactAt, patient).toBeUndefined();
      await expect.poll(blocked.lastContactAt, patient).toBeUndefined();
      await expect(blocked.send()).rejects.toMatchObject({ details: { code: 'restricted' } });
    },
    long,
  );

  it(
    'that cannot be delivered is one task of who sent it, and no contact',
    async () => {
      const { regionId, editor, send, delivered, tasks, lastContactAt } = await aDossier({
        email: refusedAddresses.unknown,
      });
      await controls().setFaultPlan([
        {
          match: { operation: 'functions.deliver', function: 'sendMail' },
          action: { type: 'duplicate', count: 2 },
        },
      ]);
      const mailId = await send();
      await expect.poll(delivered, patient).toBe('failed');
      await controls().awaitIdle();
      await controls().runSchedule('resendWaiting');
      await controls().awaitIdle();
      const [task, ...others] = await tasks();
      expect(others).toEqual([]);
      expect(task?.id).toBe(`mail-${mailId}`);
      expect(task?.data()).toMatchObject({ assigneeUid: editor, candidateId: 'anna' });
      const board = adminDb().doc(taskBoardPath(regionId, taskBucketOf(`mail-${mailId}`)));
      await expect
        .poll(async () => Object.keys((await board.get()).get('entries') ?? {}), patient)
        .toEqual([`mail-${mailId}`]);
      await expect.poll(lastContactAt, patient).toBeUndefined();
    },
    long,
  );

  it(
    'is not sent by a viewer, nor by somebody of another region',
    async () => {
      const { regionId, viewer, candidate, send, got } = await aDossier();
      const other = await aRegion();
      const text = { subject: 'Dag', text: 'Dag', language: 'nl' };
      const command = { regionId, candidateId: 'anna', commandId: randomUUID(), ...text };
      for (const uid of [viewer, other.regionAdmin]) {
        const client = await signInAs(uid);
        const refused = client.call('sendCandidateMail', command);
        await expect(refused).rejects.toMatchObject({ details: { code: 'not_allowed' } });
      }
      await send();
      await expect.poll(() => got().length, patient).toBe(1);
      expect(got()[0]?.to).toBe(candidate.email);
    },
    long,
  );
});
