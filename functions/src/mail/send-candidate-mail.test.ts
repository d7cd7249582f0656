import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { ConsentRecord } from '@instroom/domain/candidate/consent.ts';
import { interactionSchema } from '@instroom/domain/candidate/interaction.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { sendCandidateMailCommandSchema } from '@instroom/domain/mail/candidate-mail.ts';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import {
  auditEntryPath,
  candidatePath,
  consentPath,
  interactionsPath,
  mailPath,
  mailsPath,
} from '@instroom/domain/paths.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { cancelCandidateMailOf } from './cancel-candidate-mail.ts';
import { sendCandidateMailOf } from './send-candidate-mail.ts';

// The trigger would deliver before the test looks.
useOwnBackend();

const now = new Date('2026-11-26T09:00:00Z');
const candidateId = 'anna';
const desk = { name: 'Loket Oost', email: 'loket@oost.example' };
const welcome = {
  subject: 'Welkom bij {{loket}}',
  text: 'Dag {{voornaam}},\n\nGroet,\n{{adviseur}}',
};

async function aDossier(fields: Partial<Candidate> = {}, region: Partial<Region> = { desk }) {
  await controls().setBackgroundTriggers(false);
  const { regionId, ...people } = await aRegion(region);
  const db = adminDb();
  const document = db.doc(candidatePath(regionId, candidateId));
  await document.set(aCandidate(fields));
  const send = (changes: Partial<typeof welcome> & { commandId?: string; uid?: string } = {}) => {
    const { uid = people.editor, ...rest } = changes;
    const command = { regionId, candidateId, language: 'nl', commandId: randomUUID(), ...welcome };
    const parsed = sendCandidateMailCommandSchema.parse({ ...command, ...rest });
    return sendCandidateMailOf(db, { ...parsed, uid, now });
  };
  const cancel = (
    mailId: string,
    { uid = people.editor, commandId = randomUUID() as string } = {},
  ) => cancelCandidateMailOf(db, { regionId, mailId, commandId, uid, now });
  const mail = async (id: string) => {
    const data = (await db.doc(mailPath(regionId, id)).get()).data();
    return data && mailSchema.parse(data);
  };
  const contacts = async () =>
    (await db.collection(interactionsPath(regionId, candidateId)).get()).docs.map((contact) => ({
      id: contact.id,
      ...interactionSchema.parse(contact.data()),
    }));
  const act = async (id: string) => (await db.doc(auditEntryPath(regionId, id)).get()).data();
  const withdraw = (changes: Partial<ConsentRecord> = {}) =>
    db.doc(consentPath(regionId, candidateId, randomUUID())).set({
      ...aCandidate().consent,
      ...{ standing: 'withdrawn', givenAt: now, channel: 'adviser' },
      ...changes,
    });
  return { regionId, ...people, document, send, cancel, mail, contacts, act, withdraw };
}

describe('a mail to a candidate', () => {
  it('is queued with what was filled in, for some seconds, and stands in the timeline', async () => {
    const { editor, send, mail, contacts, act } = await aDossier({ firstName: '{{loket}}' });
    const { mailId } = await send();
    expect(await mail(mailId)).toMatchObject({
      kind: 'candidate',
      to: 'anna.voorbeeld@kandidaat.example',
      replyTo: desk.email,
      fromName: desk.name,
      byUid: editor,
      candidateId,
      subject: 'Welkom bij Loket Oost',
      paragraphs: ['Dag {{loket}},', 'Groet,\nTest editor'],
      state: 'queued',
      notBefore: new Date('2026-11-26T09:00:10Z'),
    });
    expect(await contacts()).toEqual([
      expect.objectContaining({
        id: `mail-${mailId}`,
        kind: 'email',
        direction: 'out',
        byUid: editor,
        summary: 'Welkom bij Loket Oost',
        notes: 'Dag {{loket}},\n\nGroet,\nTest editor',
        mailId,
        delivery: { state: 'queued', at: now },
      }),
    ]);
    const entry = await act(mailId);
    expect(entry).toMatchObject({ kind: 'mail_sent', candidateId, byUid: editor });
    expect(JSON.stringify(entry)).not.toMatch(/Welkom|kandidaat\.example/);
  });

  it('sent twice is one mail, and one contact, also after it was taken back', async () => {
    const { regionId, send, cancel, contacts } = await aDossier();
    const commandId = randomUUID();
    await Promise.all([send({ commandId }), send({ commandId })]);
    const mails = () => adminDb().collection(mailsPath(regionId)).get();
    expect((await mails()).size).toBe(1);
    expect(await contacts()).toHaveLength(1);
    await cancel(commandId);
    await send({ commandId });
    expect((await mails()).size).toBe(0);
    expect(await contacts()).toEqual([]);
  });

  it('is answered to who wrote it where the region has no desk', async () => {
    const { send, mail } = await aDossier({}, {});
    const { mailId } = await send({ subject: 'Dag', text: 'Dag' });
    expect(await mail(mailId)).toMatchObject({
      replyTo: 'editor@test.example',
      fromName: 'Testregio',
    });
  });

  it('is refused to a restricted candidate, and allowed once that is over', async () => {
    const { document, send } = await aDossier({ restricted: true });
    await expect(send()).rejects.toMatchObject({ code: 'restricted' });
    await document.update({ restricted: false });
    await send();
  });

  it('is refused to who withdrew consent, not to who only shares nothing with schools', async () => {
    const { document, send, withdraw } = await aDossier();
    await withdraw({ about: 'shareWithSchools' });
    await send();
    await withdraw();
    await expect(send()).rejects.toMatchObject({ code: 'consent_withdrawn' });
    await document.update({ 'consent.givenAt': addDays(now, 1) });
    await send();
  });

  it('is refused where the dossier should be gone, and to nobody', async () => {
    const { document, send } = await aDossier({ retainUntil: addDays(now, -1) });
    await expect(send()).rejects.toMatchObject({ code: 'retention_over' });
    await document.update({ retainUntil: addDays(now, 1) });
    await send();
    await document.delete();
    await expect(send()).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['a placeholder that there is not', { text: 'Dag {{voornam}}' }, 'mail_placeholder_unknown'],
    ['one that does not end', { subject: 'Dag {{voornaam' }, 'mail_placeholder_open'],
    ['one for which nothing is known', { text: 'Bel {{telefoon}}' }, 'mail_placeholder_empty'],
    ['a citizen service number', { text: 'Uw bsn 111222333' }, 'contains_bsn'],
    ['a subject that becomes too long', { subject: '{{naam}}'.repeat(18) }, 'mail_too_long'],
  ] as const)('is refused with %s, and leaves nothing behind', async (_, text, code) => {
    const { send, contacts } = await aDossier();
    await expect(send(text)).rejects.toMatchObject({ code });
    expect(await contacts()).toEqual([]);
    await send();
    expect(await contacts()).toHaveLength(1);
  });

  it('is not sent by who may only look, or no longer works here', async () => {
    const { viewer, inactive, regionAdmin, send } = await aDossier();
    for (const uid of [viewer, inactive, 'somebody'])
      await expect(send({ uid })).rejects.toMatchObject({ code: 'not_allowed' });
    await send({ uid: regionAdmin });
  });

  it('is not sent to many in a row: after a hundred in an hour it is too many', async () => {
    const { send, regionAdmin } = await aDossier();
    for (let number = 0; number < 100; number += 1) await send();
    await expect(send()).rejects.toMatchObject({ code: 'too_many' });
    await send({ uid: regionAdmin });
  }, 60_000);
});

describe('taking a mail back', () => {
  it('leaves no mail and no contact, and says so in the audit log, however often it is asked', async () => {
    const { send, cancel, mail, contacts, act, editor } = await aDossier();
    const { mailId } = await send();
    const commandId = randomUUID();
    await cancel(mailId, { commandId });
    await cancel(mailId, { commandId });
    expect(await mail(mailId)).toBeUndefined();
    expect(await contacts()).toEqual([]);
    const taken = { kind: 'mail_sent', byUid: editor, candidateId, detail: { change: 'removed' } };
    expect(await act(commandId)).toMatchObject(taken);
  });

  it('is too late once it is on its way', async () => {
    const { regionId, send, cancel, contacts } = await aDossier();
    const { mailId } = await send();
    const document = adminDb().doc(mailPath(regionId, mailId));
    for (const state of ['sending', 'sent', 'failed']) {
      await document.update({ state });
      await expect(cancel(mailId)).rejects.toMatchObject({ code: 'mail_left' });
    }
    expect(await contacts()).toHaveLength(1);
    await document.update({ state: 'queued' });
    await cancel(mailId);
  });

  it('is for who sent it, and for mail to candidates only', async () => {
    const { regionId, send, cancel, regionAdmin } = await aDossier();
    const { mailId } = await send();
    await expect(cancel(mailId, { uid: regionAdmin })).rejects.toMatchObject({ code: 'not_found' });
    await adminDb().doc(mailPath(regionId, mailId)).update({ kind: 'invitation' });
    await expect(cancel(mailId)).rejects.toMatchObject({ code: 'not_found' });
    await adminDb().doc(mailPath(regionId, mailId)).update({ kind: 'candidate' });
    await cancel(mailId);
  });
});
