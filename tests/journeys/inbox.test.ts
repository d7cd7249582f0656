// What waits before it is a dossier: who sees it, who decides, and the page on which a visitor says yes.
import { randomUUID } from 'node:crypto';
import {
  candidatesPath,
  mailsPath,
  submissionPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import { collection, doc, getDoc, getDocs, orderBy, query, where } from 'firebase/firestore';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { signInAs } from '../setup/clients.ts';
import { aBody, aStoredForm, request, submit, websiteOrigin } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

const sizeOf = async (path: string) => (await adminDb().collection(path).get()).size;
const refusal = (code: string) => ({ details: expect.objectContaining({ code }) });
const denied = { code: 'permission-denied' };

describe('what was kept apart', () => {
  it('is seen and let through by editors, not by who only looks, nor from another region', async () => {
    const [region, other] = [await aRegion(), await aRegion()];
    const { regionId } = region;
    const formId = await aStoredForm(regionId);
    expect((await submit(formId, aBody({}, { trap: 'x' }))).status).toBe(201);
    expect((await submit(formId, aBody({}, { openedMs: 900 }))).status).toBe(201);
    expect((await submit(formId, aBody({}, { openedMs: 9000 }))).status).toBe(201);
    expect(await sizeOf(candidatesPath(regionId))).toBe(1);

    const waiting = (outcomes: string[]) => async (uid: string) => {
      const { db } = await signInAs(uid);
      const asked = query(
        collection(db, submissionsPath(regionId)),
        where('outcome', 'in', outcomes),
        orderBy('receivedAt', 'desc'),
      );
      return (await getDocs(asked)).docs;
    };
    const open = waiting(['quarantined', 'review', 'unconfirmed']);
    const found = await open(region.editor);
    expect(found.map((row) => row.get('reason')).toSorted()).toEqual(['fast', 'trap']);
    for (const uid of [region.viewer, region.inactive, other.editor])
      await expect(open(uid)).rejects.toMatchObject(denied);
    await expect(waiting(['quarantined', 'created'])(region.editor)).rejects.toMatchObject(denied);
    await expect(waiting(['discarded'])(region.editor)).rejects.toMatchObject(denied);

    const submissionKey = found[0]?.id ?? '';
    const command = () => ({ regionId, submissionKey, commandId: randomUUID() });
    for (const uid of [region.viewer, region.inactive, other.editor]) {
      const { call } = await signInAs(uid);
      await expect(call('releaseSubmission', command())).rejects.toMatchObject(
        refusal('not_allowed'),
      );
      await expect(
        call('discardSubmission', { ...command(), isDiscarded: true }),
      ).rejects.toMatchObject(refusal('not_allowed'));
    }
    const { call, db } = await signInAs(region.editor);
    expect(await call('releaseSubmission', command())).toMatchObject({ outcome: 'created' });
    expect(await sizeOf(candidatesPath(regionId))).toBe(2);
    await expect(call('releaseSubmission', command())).rejects.toMatchObject(
      refusal('submission_settled'),
    );
    // Once it is a dossier, it is read there.
    const settled = getDoc(doc(db, submissionPath(regionId, submissionKey)));
    await expect(settled).rejects.toMatchObject(denied);
  });
});

async function anAskedVisitor() {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { asksConfirmation: true });
  const answer = await submit(formId, aBody());
  const mails = await adminDb()
    .collection(mailsPath(regionId))
    .where('kind', '==', 'form_confirm')
    .get();
  const path: string = mails.docs[0]?.get('action.path');
  return {
    ...{ regionId, formId, answer, path },
    ask: (method: string, to = path) => request('confirmSubmission', to, { method }),
    candidates: () => sizeOf(candidatesPath(regionId)),
  };
}

describe('a form that asks the visitor to say yes', () => {
  it('says so to the script, in a way that older ones understand', async () => {
    const { answer } = await anAskedVisitor();
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { status: 'received', confirm: true },
    ]);
  });

  it('leads a browser without script to where that is said', async () => {
    const { formId } = await anAskedVisitor();
    const { email } = aBody().answers;
    const fields = { firstName: 'Anna', lastName: 'Voorbeeld', email };
    const post = (lang: string) =>
      request('submitForm', `/api/forms/${formId}/submissions`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: websiteOrigin,
        },
        body: new URLSearchParams({ ...fields, lang, privacyStatementVersion: '1' }).toString(),
      });
    expect((await post('nl')).headers.get('location')).toBe('/bedankt/bekijk-je-mail.html');
    expect((await post('en')).headers.get('location')).toBe('/bedankt/check-your-mail.html');
  });

  it('has a page that changes nothing however often a scanner opens it; its button does, once', async () => {
    const { ask, candidates, path } = await anAskedVisitor();
    for (const method of ['GET', 'HEAD', 'GET', 'PUT'])
      expect((await ask(method)).status).toBe(200);
    expect(await candidates()).toBe(0);
    const html = await (await ask('GET')).text();
    expect(html).toContain('<form class="instroom-form" method="post">');
    expect(html).not.toMatch(/<script|Anna|kandidaat\.example/);
    const english = await (await ask('GET', `${path}?lang=en`)).text();
    expect(english).toContain('<html lang="en">');

    const pressed = await Promise.all([ask('POST'), ask('POST')]);
    expect(pressed.map(({ status }) => status)).toEqual([200, 200]);
    expect(pressed[0]?.headers.get('cache-control')).toBe('no-store');
    expect(await candidates()).toBe(1);
    const after = await (await ask('GET')).text();
    expect(after).toContain('Bedankt, je aanmelding is bevestigd');
    expect(after).not.toContain('<form');
  });

  it('believes no other link', async () => {
    const { ask, candidates, path } = await anAskedVisitor();
    const other = path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const link of [other, '/formulier/bevestig/x', path.slice(0, -3), `${path}/x`])
      for (const method of ['GET', 'POST'] as const)
        expect([link === path, (await ask(method, link)).status]).toEqual([false, 410]);
    expect(await candidates()).toBe(0);
  });
});
