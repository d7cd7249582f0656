import { randomUUID } from 'node:crypto';
import { aForm } from '@instroom/domain/form/a-form.ts';
import type { PublicForm } from '@instroom/domain/form/form.ts';
import { formFigures, formStatsSchema } from '@instroom/domain/form/form-stats.ts';
import {
  checkSubmission,
  plainSubmissionSchema,
  submissionRecordSchema,
} from '@instroom/domain/form/submission.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  auditPath,
  candidatesPath,
  consentsPath,
  formStatsPath,
  interactionsPath,
  mailsPath,
  publicFormPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { controls, useOwnBackend } from '../../../tests/setup/backend.ts';
import { aBody, aFormAt, websiteOrigin } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { readPhone } from '../platform/phone.ts';
import { type Confirmation, confirmStateOf, confirmSubmission } from './confirm-submission.ts';
import { countRefused } from './count-submission.ts';
import { discardSubmissionOf } from './discard-submission.ts';
import { keepForReview, registerSubmission } from './register-submission.ts';
import { releaseSubmissionOf } from './release-submission.ts';

// The triggers would deliver mail and write to the audit log before the test looks.
useOwnBackend();

const now = new Date('2026-11-27T12:00:00Z');
const desk = { name: 'Loket Oost', email: 'loket@oost.example' };
const words = { nl: 'Dag {{voornaam}}', en: 'Hello {{voornaam}}' };
const confirmation = { subject: words, text: words };

async function aWebsite(changes: Partial<PublicForm> = {}) {
  await controls().setBackgroundTriggers(false);
  const { regionId, editor: uid } = await aRegion({ desk });
  const db = adminDb();
  const formId = `${regionId}-contact`;
  await aFormAt(formId, { regionId, ...changes });
  const form = aForm({ regionId, ...changes });
  const arrivalOf = (body: object, at = now) => ({
    ...{ form, formId, origin: websiteOrigin, now: at },
    submission: plainSubmissionSchema.parse(body),
  });
  const rows = async (path: string) =>
    (await db.collection(path).get()).docs.map((row) => ({ id: row.id, ...row.data() }));
  const records = async () =>
    (await db.collection(submissionsPath(regionId)).get()).docs.map((row) => ({
      key: row.id,
      ...submissionRecordSchema.parse(row.data()),
    }));
  const command = (submissionKey: string, at = now, commandId: string = randomUUID()) => ({
    ...{ regionId, submissionKey, commandId, uid, now: at },
  });
  return {
    ...{ regionId, formId, db, command, records },
    send: (body: object, at = now) => {
      const arrival = arrivalOf(body, at);
      const accepted = checkSubmission(arrival.submission, form, readPhone);
      if (!accepted.ok) throw new Error('not accepted');
      return registerSubmission(db, { ...arrival, accepted, verdict: 'within' });
    },
    fail: (body: object) => keepForReview(db, arrivalOf(body)),
    keyOf: async (id: string) =>
      (await records()).find(({ submissionId }) => submissionId === id)?.key ?? '',
    release: (...given: Parameters<typeof command>) => releaseSubmissionOf(db, command(...given)),
    discard: (key: string, isDiscarded: boolean, at = now) =>
      discardSubmissionOf(db, { ...command(key, at), isDiscarded }),
    candidates: () => rows(candidatesPath(regionId)),
    mails: async (kind: string) =>
      (await db.collection(mailsPath(regionId)).where('kind', '==', kind).get()).docs.map((mail) =>
        mail.data(),
      ),
    acts: () => rows(auditPath(regionId)),
    rows,
  };
}

const names = ['firstName', 'lastName', 'email'].map((name) => ({ name }));
const refused = (code: string) => expect.objectContaining({ code });

/** What the visitor finds in the mail. */
async function linkIn(site: Awaited<ReturnType<typeof aWebsite>>): Promise<Confirmation> {
  const [mail] = await site.mails('form_confirm');
  const [, , , formId = '', key = '', secret = ''] = String(mail?.action.path).split('/');
  return { formId, key, secret: secret.replace(/\?.*/, '') };
}

describe('what was kept apart', () => {
  it('becomes a candidate when an editor lets it through, whole and once', async () => {
    const site = await aWebsite();
    const body = aBody({}, { trap: 'program' });
    expect(await site.send(body)).toBe('quarantined');
    expect(await site.candidates()).toEqual([]);
    const key = await site.keyOf(body.submissionId);

    const commandId = randomUUID();
    const twice = [site.release(key, now, commandId), site.release(key, now, commandId)];
    const [first, second] = await Promise.all(twice);
    expect(first).toEqual({ outcome: 'created', candidateId: key.slice(0, 20) });
    expect(second).toEqual(first);
    await expect(site.release(key)).rejects.toEqual(refused('submission_settled'));

    const [candidate, ...others] = await site.candidates();
    expect(others).toEqual([]);
    expect(await site.rows(consentsPath(site.regionId, candidate?.id ?? ''))).toHaveLength(1);
    expect(await site.records()).toMatchObject([
      { outcome: 'created', candidateId: candidate?.id },
    ]);
    expect(await site.acts()).toMatchObject([
      { kind: 'submission_released', candidateId: candidate?.id },
    ]);
    expect(JSON.stringify(await site.acts())).not.toMatch(/Anna|kandidaat\.example/);
    // The browser that sends it once more finds it settled.
    expect(await site.send(body)).toBe('created');
    expect(await site.candidates()).toHaveLength(1);
  });

  it('is a proposal for who became known in the meantime', async () => {
    const site = await aWebsite();
    const body = aBody({}, { trap: 'program' });
    await site.send(body);
    await site.send(aBody({ email: body.answers.email }));
    const answer = await site.release(await site.keyOf(body.submissionId));
    expect(answer.outcome).toBe('proposed');
    expect(await site.candidates()).toHaveLength(1);
    const path = interactionsPath(site.regionId, answer.candidateId ?? '');
    expect(await site.rows(path)).toHaveLength(1);
  });

  it('is released also after its form was closed and asks more', async () => {
    const site = await aWebsite();
    const body = aBody({}, { trap: 'program' });
    await site.send(body);
    await site.db.doc(publicFormPath(site.formId)).update({
      active: false,
      pages: [{ questions: [...names, { name: 'phone', required: true }] }],
      'privacyStatement.version': '2',
      'privacyStatement.accepted': ['2'],
    });
    const answer = await site.release(await site.keyOf(body.submissionId));
    expect(answer.outcome).toBe('created');
    expect(await site.candidates()).toMatchObject([{ consent: { privacyStatementVersion: '1' } }]);
  });

  it('is gone after its term, and never becomes a candidate of another region', async () => {
    const [site, other] = [await aWebsite(), await aWebsite()];
    const body = aBody({}, { trap: 'program' });
    await site.send(body);
    const key = await site.keyOf(body.submissionId);
    await expect(site.release(key, addDays(now, 30))).rejects.toEqual(refused('submission_gone'));
    await expect(other.release(key)).rejects.toEqual(refused('submission_gone'));
    expect(await other.candidates()).toEqual([]);
  });

  it('that failed is tried again in the same way', async () => {
    const site = await aWebsite();
    const body = aBody();
    await site.fail(body);
    const answer = await site.release(await site.keyOf(body.submissionId));
    expect(answer.outcome).toBe('created');
    expect(await site.records()).toMatchObject([{ outcome: 'created' }]);
    expect((await site.records())[0]?.reason).toBeUndefined();
  });

  it('has no effect once it was thrown away, until that is taken back', async () => {
    const site = await aWebsite();
    const body = aBody({}, { trap: 'program' });
    await site.send(body);
    const key = await site.keyOf(body.submissionId);
    await site.discard(key, true);
    expect(await site.send(body)).toBe('discarded');
    await expect(site.release(key)).rejects.toEqual(refused('submission_settled'));
    await expect(site.discard(key, true)).rejects.toEqual(refused('submission_settled'));

    await site.discard(key, false);
    expect(await site.records()).toMatchObject([{ outcome: 'quarantined', reason: 'trap' }]);
    const late = new Date(now.getTime() + 11 * 60_000);
    await site.discard(key, true);
    await expect(site.discard(key, false, late)).rejects.toEqual(refused('undo_too_late'));
    expect((await site.acts()).map((act) => Reflect.get(act, 'kind'))).toEqual(
      Array(3).fill('submission_discarded'),
    );
  });
});

describe('a form that asks the visitor to say yes', () => {
  it('makes nothing until the button is pressed, and then one candidate however often', async () => {
    const site = await aWebsite({ asksConfirmation: true });
    const body = aBody();
    expect(await site.send(body)).toBe('unconfirmed');
    expect(await site.send(body)).toBe('unconfirmed');
    expect(await site.mails('form_confirm')).toHaveLength(1);
    expect(await site.candidates()).toEqual([]);
    const link = await linkIn(site);
    const [record] = await site.records();
    expect(record?.expireAt).toEqual(addDays(now, 7));
    expect(JSON.stringify(record)).not.toContain(link.secret);

    expect(await confirmStateOf(site.db, link, now)).toBe('waiting');
    expect(await site.candidates()).toEqual([]);
    await expect(site.release(link.key)).rejects.toEqual(refused('submission_unconfirmed'));

    const later = addDays(now, 2);
    const pressed = [1, 2, 3].map(() => confirmSubmission(site.db, link, later));
    expect(await Promise.all(pressed)).toEqual(['confirmed', 'confirmed', 'confirmed']);
    expect(await site.candidates()).toHaveLength(1);
    expect(await site.records()).toMatchObject([
      { outcome: 'created', confirmedAt: later, expireAt: addDays(now, 30) },
    ]);
    expect(await confirmStateOf(site.db, link, later)).toBe('confirmed');
    expect(await site.send(body)).toBe('created');
  });

  it('answers and mails the same to who is known, whose dossier waits for the yes as well', async () => {
    const site = await aWebsite({ asksConfirmation: true });
    const { email } = aBody().answers;
    await site.send(aBody({ email }));
    await confirmSubmission(site.db, await linkIn(site), now);
    const later = addDays(now, 1);
    const again = aBody({ email, motivation: 'Nog eens' });
    expect(await site.send(again, later)).toBe('unconfirmed');
    const [candidate] = await site.candidates();
    const path = interactionsPath(site.regionId, candidate?.id ?? '');
    expect(await site.rows(path)).toEqual([]);
    const mails = await site.mails('form_confirm');
    expect(mails.map(({ subject }) => subject)).toEqual([mails[0]?.subject, mails[0]?.subject]);
  });

  it('believes no other secret, no other form, and none after seven days', async () => {
    const site = await aWebsite({ asksConfirmation: true });
    await site.send(aBody());
    const link = await linkIn(site);
    const wrong = { ...link, secret: 'x'.repeat(43) };
    expect(await confirmSubmission(site.db, wrong, now)).toBe('gone');
    expect(await confirmSubmission(site.db, { ...link, formId: 'other' }, now)).toBe('gone');
    expect(await confirmSubmission(site.db, link, addDays(now, 7))).toBe('gone');
    await site.discard(link.key, true);
    expect(await confirmSubmission(site.db, link, now)).toBe('gone');
    expect(await site.candidates()).toEqual([]);
  });

  it('mails one address three times in an hour; what comes above it an editor looks at', async () => {
    const site = await aWebsite({ asksConfirmation: true });
    const { email } = aBody().answers;
    const outcomes: string[] = [];
    for (let time = 0; time < 4; time += 1) outcomes.push(await site.send(aBody({ email })));
    expect(outcomes).toEqual(['unconfirmed', 'unconfirmed', 'unconfirmed', 'quarantined']);
    expect(await site.mails('form_confirm')).toHaveLength(3);
  });

  it('asks also whom an editor lets through', async () => {
    const site = await aWebsite({ asksConfirmation: true });
    const body = aBody({}, { trap: 'program' });
    await site.send(body);
    expect(await site.mails('form_confirm')).toEqual([]);
    const answer = await site.release(await site.keyOf(body.submissionId));
    expect(answer).toEqual({ outcome: 'unconfirmed' });
    expect(await confirmSubmission(site.db, await linkIn(site), now)).toBe('confirmed');
    expect(await site.candidates()).toHaveLength(1);
  });
});

describe('the mail that a form came in', () => {
  it('goes to who is new and to who is known alike, in their language, once an hour', async () => {
    const site = await aWebsite({ confirmation });
    const { email } = aBody().answers;
    await site.send(aBody({ email }));
    await site.send(aBody({ email, firstName: 'Bo' }), new Date(now.getTime() + 60_000));
    const later = addDays(now, 1);
    await site.send(aBody({ email, firstName: 'Cas' }, { language: 'en' }), later);
    const mails = await site.mails('form_received');
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual(['Dag Anna', 'Hello Cas']);
    expect(mails).toMatchObject(
      Array(2).fill({ to: email, fromName: 'Loket Oost', replyTo: desk.email }),
    );
  });

  it('does not go to who is kept apart, nor with a text that cannot be filled in', async () => {
    const site = await aWebsite({ confirmation });
    await site.send(aBody({}, { trap: 'program' }));
    await site.send(aBody({ firstName: 'www.koop.com' }));
    const open = { subject: { nl: 'Dag' }, text: { nl: 'Groet, {{adviseur}}' } };
    const other = await aWebsite({ confirmation: open });
    expect(await other.send(aBody())).toBe('created');
    expect(await site.mails('form_received')).toEqual([]);
    expect(await other.mails('form_received')).toEqual([]);
  });

  it('to the desk leads to the dossier and names nobody', async () => {
    const site = await aWebsite({ notifiesDesk: true });
    await site.send(aBody());
    const [candidate] = await site.candidates();
    const mails = await site.mails('form_desk');
    expect(mails).toMatchObject([
      { to: desk.email, action: { path: `/${site.regionId}/kandidaten/${candidate?.id}` } },
    ]);
    expect(JSON.stringify(mails)).not.toMatch(/Anna|kandidaat\.example/);
  });
});

describe('the figures of a form', () => {
  it('count each submission once, and what became of it when that happened', async () => {
    const site = await aWebsite();
    const person = aBody();
    await Promise.all([site.send(person), site.send(person), site.send(person)]);
    await site.send(aBody({ email: person.answers.email, firstName: 'Bo' }));
    const apart = aBody({}, { trap: 'program' });
    await site.send(apart);
    const failed = aBody();
    await site.fail(failed);
    await site.send(failed);
    const key = await site.keyOf(apart.submissionId);
    const commandId = randomUUID();
    await Promise.all([site.release(key, now, commandId), site.release(key, now, commandId)]);
    const counted = { form: site, formId: site.formId, origin: websiteOrigin, now };
    await countRefused(site.db, counted, [
      { field: 'email', code: 'invalid_email' },
      { field: 'phone', code: 'invalid_phone' },
    ]);

    const parts = (await site.db.collection(formStatsPath(site.regionId)).get()).docs;
    const [figures] = formFigures(
      parts.map((document) => formStatsSchema.parse(document.data())),
      '2026',
    );
    expect(figures).toMatchObject({
      formId: site.formId,
      total: {
        ...{ received: 4, created: 3, proposed: 1, quarantined: 1, review: 1 },
        ...{ unconfirmed: 0, refused: 1 },
      },
      months: [{ month: '11', numbers: { received: 4 } }],
      origins: [{ origin: websiteOrigin }],
    });
    expect(figures?.errors).toHaveLength(2);
    expect(JSON.stringify(parts.map((part) => part.data()))).not.toMatch(/Anna|kandidaat\.example/);
  });
});
