// The handler itself behind a plain server: the local backend answers a browser's preflight on its own and lets no
// other website's origin through, so that what production answers to them shows here only.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBody, aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { submitForm } from './submit-form.http.ts';

const website = 'https://www.loket.example';
// As Cloud Functions does: the parsed body, and beside it the bytes that came.
const handler = express();
handler.use(express.text({ type: '*/*' }), (request, response) => {
  const text = typeof request.body === 'string' ? request.body : '{}';
  const asCloudFunctions = { rawBody: Buffer.from(text), body: JSON.parse(text) };
  return submitForm(Object.assign(request, asCloudFunctions), response);
});
let server: Server;

beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server = handler.listen(0, '127.0.0.1', () => resolve());
    }),
);
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function aWebsiteForm() {
  const { regionId } = await aRegion();
  const formId = await aStoredForm(regionId, { allowedOrigins: [website] });
  const { port } = server.address() as AddressInfo;
  return (init: RequestInit) =>
    fetch(`http://127.0.0.1:${port}/api/forms/${formId}/submissions`, init);
}

describe('the address behind a website form', () => {
  it('tells the browser of a named website that it may send, and of any other that it may not', async () => {
    const ask = await aWebsiteForm();
    const preflight = (origin: string) => ask({ method: 'OPTIONS', headers: { origin } });

    const allowed = await preflight(website);
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': website,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Content-Type',
      vary: 'Origin',
    });
    for (const origin of ['https://loket.example', `${website}.evil.example`, 'null']) {
      const denied = await preflight(origin);
      expect(denied.status).toBe(403);
      expect(denied.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('lets the named website read the answer', async () => {
    const ask = await aWebsiteForm();
    const sent = await ask({
      method: 'POST',
      headers: { origin: website, 'content-type': 'application/json' },
      body: JSON.stringify(aBody()),
    });
    expect(sent.status).toBe(201);
    expect(sent.headers.get('access-control-allow-origin')).toBe(website);
  });

  it('takes nothing but a POST', async () => {
    const ask = await aWebsiteForm();
    expect((await ask({ headers: { origin: website } })).status).toBe(400);
  });
});
