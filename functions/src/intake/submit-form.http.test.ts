import { randomUUID } from 'node:crypto';
import { candidatesPath, submissionsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aDoor } from '../../../tests/setup/door.ts';
import { aBody, aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { submitForm } from './submit-form.http.ts';

const website = 'https://www.loket.example';
const strangers = ['https://loket.example', `${website}.evil.example`, 'http://www.loket.example'];
const ask = aDoor(submitForm);

async function aWebsiteForm() {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { allowedOrigins: [website] });
  const path = `/api/forms/${formId}/submissions`;
  const sizeOf = async (collection: string) => (await adminDb().collection(collection).get()).size;
  return {
    ask: (init: RequestInit) => ask(path, init),
    sendJson: (headers: Record<string, string>) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(aBody()),
      }),
    sendPlain: (headers: Record<string, string>) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', ...headers },
        body: new URLSearchParams({
          firstName: 'Anna',
          lastName: 'Voorbeeld',
          email: 'anna@kandidaat.example',
          privacyStatementVersion: '1',
        }).toString(),
      }),
    candidates: () => sizeOf(candidatesPath(regionId)),
    origins: async () =>
      (await adminDb().collection(submissionsPath(regionId)).get()).docs.map((record) =>
        record.get('origin'),
      ),
  };
}

describe('the address behind a website form', () => {
  it('tells the browser of a named website that it may send, and of any other that it may not', async () => {
    const form = await aWebsiteForm();
    const preflight = (origin: string) => form.ask({ method: 'OPTIONS', headers: { origin } });

    const allowed = await preflight(website);
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': website,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Content-Type',
      vary: 'Origin',
    });
    for (const origin of [...strangers, 'null']) {
      const denied = await preflight(origin);
      expect(denied.status).toBe(403);
      expect(denied.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets the named website read the answer, and keeps which website it was', async () => {
    const form = await aWebsiteForm();
    const sent = await form.sendJson({ origin: website });
    expect(sent.status).toBe(201);
    expect(sent.headers.get('access-control-allow-origin')).toBe(website);
    expect(await form.origins()).toEqual([website]);
  });

  it('takes JSON from named websites only', async () => {
    const form = await aWebsiteForm();
    const unnamed = [{}, { origin: 'null' }, ...strangers.map((origin) => ({ origin }))];
    for (const headers of unnamed) expect((await form.sendJson(headers)).status).toBe(403);
    expect(await form.candidates()).toBe(0);
  });

  it.each([
    [{}, 'none'],
    [{ origin: 'null' }, 'null'],
    [{ origin: website }, website],
    [
      {
        origin: 'https://instroom.example',
        'x-forwarded-host': 'instroom.example',
        'x-forwarded-proto': 'https',
      },
      'https://instroom.example',
    ],
  ])('takes a form without script with %o, and marks it %s', async (headers, mark) => {
    const form = await aWebsiteForm();
    const sent = await form.sendPlain(headers);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/bedankt/index.html']);
    expect(await form.origins()).toEqual([mark]);
  });

  it('takes no form without script from a website that is not named', async () => {
    const form = await aWebsiteForm();
    for (const origin of strangers) {
      const refused = await form.sendPlain({ origin });
      expect(refused.status).toBe(403);
      expect(refused.headers.get('content-type')).toMatch(/^text\/html/);
    }
    expect(await form.candidates()).toBe(0);
  });

  it('takes nothing but a POST, of no other type', async () => {
    const form = await aWebsiteForm();
    const headers = { origin: website };
    expect((await form.ask({ headers })).status).toBe(400);
    const answer = await form.sendJson({ ...headers, 'content-type': 'application/xml' });
    expect([answer.status, await answer.json()]).toEqual([415, { code: 'invalid_input' }]);
  });

  it('does not exist for a practice region, whatever is stored: real people would end up there', async () => {
    const formId = await aStoredForm(`oefen-${randomUUID()}`, { allowedOrigins: [website] });
    const sent = await ask(`/api/forms/${formId}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: website },
      body: JSON.stringify(aBody()),
    });
    expect(sent.status).toBe(404);
    expect(await sent.json()).toEqual({ code: 'form_not_found' });
  });
});
