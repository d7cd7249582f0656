// What a website form's address answers, and to whom.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import { formDescriptionSchema } from '@instroom/domain/form/description.ts';
import { candidatesPath, submissionsPath, uniqueKeyPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aBody, aStoredForm, request, submit, websiteOrigin } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

const answerOf = async (response: Response) => [response.status, await response.json()];
const elsewhere = 'http://localhost:9';

describe('sending a form', () => {
  it('is refused from an origin that the form does not name, and taken from one that it does', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    expect(await answerOf(await submit(formId, aBody(), { origin: elsewhere }))).toEqual([
      403,
      { code: 'origin_not_allowed' },
    ]);
    const taken = await submit(formId, aBody());
    expect(taken.status).toBe(201);
    expect(taken.headers.get('access-control-allow-origin')).toBe(websiteOrigin);
    expect((await adminDb().collection(candidatesPath(regionId)).get()).size).toBe(1);
  });

  it('is refused to who says no origin', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    const response = await request('submitForm', `/api/forms/${formId}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(aBody()),
    });
    expect(response.status).toBe(403);
  });

  it('to a form that does not exist or is out of use is answered 404', async () => {
    const { regionId } = await aRegion();
    const closed = await aStoredForm(regionId, { active: false });
    expect(await answerOf(await submit(closed, aBody()))).toEqual([
      404,
      { code: 'form_not_found' },
    ]);
    expect((await submit('no-such-form', aBody())).status).toBe(404);
  });

  it('with wrong answers is told each field and code, and nothing is kept', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    const body = aBody({ email: 'geen adres', subjects: ['xx'] }, { privacyStatementVersion: '0' });
    expect(await answerOf(await submit(formId, body))).toEqual([
      422,
      {
        status: 'invalid',
        errors: [
          { field: 'email', code: 'invalid_email' },
          { field: 'subjects', code: 'unknown_code' },
          { field: 'privacyStatementVersion', code: 'statement_not_accepted' },
        ],
      },
    ]);
    expect((await adminDb().collection(submissionsPath(regionId)).get()).size).toBe(0);
  });

  it('larger than 64 kB is refused, just under it is taken', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    const sized = (length: number) => aBody({ other: 'x'.repeat(length) });
    expect((await submit(formId, sized(64 * 1024))).status).toBe(413);
    expect((await submit(formId, sized(63 * 1024))).status).toBe(201);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['no submission id', JSON.stringify({ answers: {} })],
    ['answers that are none', JSON.stringify({ submissionId: crypto.randomUUID(), answers: 'x' })],
  ])('with %s is refused', async (_what, body) => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    expect((await submit(formId, body)).status).toBe(400);
  });

  it('above the limit of an address is answered as always and kept apart', async () => {
    const { regionId } = await aRegion();
    const limits = { perAddressPerHour: 2, perFormPerHour: 1000 };
    const formId = await aStoredForm(regionId, { limits });
    const from = { 'x-forwarded-for': '198.51.100.1, 192.0.2.9' };
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await submit(formId, aBody(), from)).status);
    expect(statuses).toEqual([201, 201, 201]);
    expect((await adminDb().collection(candidatesPath(regionId)).get()).size).toBe(2);
    expect((await adminDb().collection(submissionsPath(regionId)).get()).size).toBe(3);
  });

  it('that fails unexpectedly is kept for review: nothing accepted is lost', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    const body = aBody();
    const hash = createHash('sha256').update(emailKeySource(body.answers.email)).digest('hex');
    // A duplicate key that cannot be read is a fault that no submission can know of.
    await adminDb().doc(uniqueKeyPath(regionId, hash)).set({ damaged: true });
    expect(await answerOf(await submit(formId, body))).toEqual([201, { status: 'received' }]);
    const [record] = (await adminDb().collection(submissionsPath(regionId)).get()).docs;
    expect(record?.data()).toMatchObject({ outcome: 'review', reason: 'failure', formId });
    expect(record?.get('raw')).toContain(body.answers.email);
  });
});

describe('the description of a form', () => {
  it('tells fields and choices to any allowed website and to our own pages, and may be cached', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId);
    const ask = (headers: Record<string, string>) =>
      request('describeForm', `/api/forms/${formId}`, { headers });
    const response = await ask({ origin: websiteOrigin });
    expect(formDescriptionSchema.parse(await response.json()).fields).toContain('email');
    expect(response.headers.get('cache-control')).toContain('max-age');
    expect((await ask({})).status).toBe(200);
    expect((await ask({ origin: elsewhere })).status).toBe(403);
    expect((await request('describeForm', '/api/forms/no-such-form')).status).toBe(404);
  });

  it('is where Hosting sends a website: the rewrites name functions that exist, in their region', () => {
    const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8'));
    const targets = hosting.rewrites.flatMap(
      (rewrite: { function?: object }) => rewrite.function ?? [],
    );
    expect(targets).toEqual([
      { functionId: 'submitForm', region: 'europe-west4' },
      { functionId: 'copyForm', region: 'europe-west4' },
      { functionId: 'describeForm', region: 'europe-west4' },
      { functionId: 'calendarFeed', region: 'europe-west4' },
      { functionId: 'showFormPage', region: 'europe-west4' },
      { functionId: 'confirmSubmission', region: 'europe-west4' },
      { functionId: 'showAgenda', region: 'europe-west4' },
      { functionId: 'showAgenda', region: 'europe-west4' },
      { functionId: 'showRegistration', region: 'europe-west4' },
      { functionId: 'showFormPage', region: 'europe-west4' },
    ]);
  });
});
