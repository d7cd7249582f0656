import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, host, type Ports } from './ports.ts';
import { demoAccounts } from './web-server/client-config.ts';
import { startWeb, type WebServer } from './web-server.ts';

let ports: Ports;
let web: WebServer;
let functions: Server;
let refusals = 0;

beforeAll(async () => {
  ports = await freePorts();
  web = await startWeb({ ports, mode: 'built' });
  // Plays the functions: answers what it was asked.
  functions = createServer(async (request, response) => {
    let size = 0;
    for await (const chunk of request) size += chunk.length;
    if (refusals-- > 0) return response.writeHead(502).end('at its concurrency limit');
    const { method, url, headers } = request;
    response.writeHead(201, { 'content-type': 'application/json', vary: 'Origin' });
    response.end(JSON.stringify({ method, url, headers, size }));
  });
  await new Promise<void>((resolve) => functions.listen(ports.functions, host, resolve));
});
afterAll(async () => {
  functions.close();
  await web.close();
});

const submissions = '/api/forms/oost/submissions?from=test';
const post = (path: string, init: RequestInit = {}) =>
  fetch(web.url + path, { method: 'POST', ...init });

describe('a request for a function', () => {
  it('arrives as it was sent, with whom it came from, and the answer as it was given', async () => {
    const answer = await post(submissions, {
      headers: { origin: 'https://www.loket.example', 'x-forwarded-for': '192.0.2.1' },
      body: 'x'.repeat(200_000),
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('vary')).toBe('Origin');
    expect(await answer.json()).toMatchObject({
      method: 'POST',
      url: `/demo-instroom/europe-west4/submitForm${submissions}`,
      size: 200_000,
      headers: { origin: 'https://www.loket.example', 'x-forwarded-for': '192.0.2.1, 127.0.0.1' },
    });
  });

  it('also arrives when a browser only asks whether it may', async () => {
    const answer = await fetch(web.url + submissions, { method: 'OPTIONS' });
    expect(await answer.json()).toMatchObject({ method: 'OPTIONS' });
  });

  it('waits in line when the functions are busy, and arrives whole', async () => {
    refusals = 3;
    const answer = await post(submissions, { body: 'x'.repeat(1000) });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ size: 1000 });
  });

  it('says that the functions are away when they are', async () => {
    await new Promise((resolve) => {
      functions.close(resolve);
      functions.closeAllConnections();
    });
    expect((await post(submissions)).status).toBe(502);
  });
});

describe('everything else', () => {
  it('is an answer in JSON for an address of the API that does not exist', async () => {
    const answer = await fetch(`${web.url}/api/nothing`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'not_found' });
  });

  it('tells the application where the services are', async () => {
    const answer = await fetch(`${web.url}/__/firebase/init.json`);
    expect(await answer.json()).toMatchObject({
      projectId: 'demo-instroom',
      emulators: { auth: `http://127.0.0.1:${ports.auth}`, firestore: { port: ports.firestore } },
    });
  });

  it('offers the accounts of the demo only where it was asked to', async () => {
    const configOf = async (url: string) => (await fetch(`${url}/__/firebase/init.json`)).json();
    expect(await configOf(web.url)).not.toHaveProperty('demoAccounts');
    const other = await startWeb({ ports: await freePorts(), mode: 'built', demoAccounts });
    expect(await configOf(other.url)).toMatchObject({
      demoAccounts: expect.arrayContaining([
        {
          email: 'bewerker@demo-oost.example',
          role: 'editor',
          region: 'Onderwijsregio Demo Oost',
          password: expect.any(String),
        },
      ]),
    });
    await other.close();
  });

  it('holds the website of a region, which shows the form and the activities', async () => {
    const page = await (await fetch(`${web.url}/demo-site`)).text();
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<script src="/embed/form.js" data-form="demo-oost-contact"></script>');
    expect(page).toContain('<script src="/embed/agenda.js" data-region="demo-oost"');
    expect((await fetch(`${web.url}/demo-site/style.css`)).status).toBe(200);
    const any = await (
      await fetch(`${web.url}/demo-site/formulier/een-formulier?sectors=vo`)
    ).text();
    expect(any).toContain('<script src="/embed/form.js" data-form="een-formulier"></script>');
    for (const shown of [page, any]) {
      expect(shown).toMatch(/<title>[^<{]+ – Onderwijsloket Demo Oost<\/title>/);
      expect(shown).not.toMatch(/\{(?:content|title|formId)\}/);
    }
  });
});
