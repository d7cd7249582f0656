// The application built with a key for App Check, with its deployed headers. Google stands in here for itself: what its
// script and its exchange answer is what the SDK expects of them.

import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkout } from '../../local/src/checkout.ts';
import { admittingAppCheck } from '../../scripts/deploy/app-check.ts';
import { expectAccessible } from '../setup/accessibility.ts';
import { emailOf, password } from '../setup/application.ts';
import { newPage, newVisit, webUrl } from '../setup/browser.ts';
import { aRegion } from '../setup/region.ts';

const siteKey = '6Lexample_example-example_example-exampl';
const proof = 'a-proof-of-the-application';
const built = mkdtempSync(join(tmpdir(), 'instroom-app-check-'));
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

beforeAll(async () => {
  vi.stubEnv('VITE_APP_CHECK_SITE_KEY', siteKey);
  vi.stubEnv('NODE_ENV', 'production');
  const configFile = join(checkout, 'web/vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir: built, minify: false } });
  vi.unstubAllEnvs();
}, 120_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Serves that build, with the headers that it is deployed with. Whatever it does not have is what the usual one answers. */
async function served(): Promise<string> {
  const usual = await fetch(`${webUrl()}/inloggen`);
  const name = 'content-security-policy';
  // The usual one stands before the functions as well.
  const value = usual.headers.get(name)?.replace('connect-src', `connect-src ${webUrl()}`) ?? '';
  const rule = { source: '**', headers: [{ key: name, value }] };
  const policy = admittingAppCheck([rule], siteKey)[0]?.headers[0]?.value ?? '';
  const server = createServer(async ({ url = '/' }, response) => {
    const file = extname(url) in types ? join(built, url) : undefined;
    if (file)
      return response.setHeader('content-type', types[extname(url)] ?? '').end(readFileSync(file));
    if (url.startsWith('/__/')) return response.end(await (await fetch(webUrl() + url)).text());
    response.setHeader(name, policy).setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(readFileSync(join(built, 'index.html')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers the paths of requests that carry a proof, as they come. */
async function withGoogle(page: Page, { isBlocked = false } = {}): Promise<string[]> {
  const proven: string[] = [];
  await page.route('https://www.google.com/recaptcha/enterprise.js**', (route) =>
    isBlocked ? route.abort() : judging(route),
  );
  await page.route('https://content-firebaseappcheck.googleapis.com/**', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      json: { token: proof, ttl: '3600s' },
    }),
  );
  page.on('request', (request) => {
    const carried = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`;
    if (carried.includes(proof)) proven.push(new URL(request.url()).pathname);
  });
  return proven;
}

const judging = (route: Route) =>
  route.fulfill({
    contentType: 'text/javascript',
    body: `window.grecaptcha = { enterprise: {
      ready: (then) => then(),
      render: (_container, { callback }) => (setTimeout(callback), 0),
      execute: async () => 'judged',
    } };`,
  });

async function signIn(page: Page, uid: string) {
  await page.getByLabel('E-mailadres').fill(await emailOf(uid));
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
}

describe('the application that has a key for App Check', () => {
  it('shows a proof to callables and to Firestore, and is refused nothing by its headers', async () => {
    const { regionId, editor } = await aRegion();
    const page = await newPage({ baseURL: await served() });
    const proven = await withGoogle(page);
    await page.goto(`/${regionId}/kandidaten`);
    await signIn(page, editor);
    await page.getByRole('heading', { level: 1, name: 'Kandidaten' }).waitFor();
    await expect.poll(() => proven.some((path) => path.endsWith('/reportSignIn'))).toBe(true);
    await expect.poll(() => proven.some((path) => path.includes('google.firestore'))).toBe(true);
  });

  it('says what keeps the check away, and goes on without it only where somebody wants that', async () => {
    const { regionId, editor } = await aRegion();
    const { page } = await newVisit({ baseURL: await served() });
    const proven = await withGoogle(page, { isBlocked: true });
    await page.goto(`/${regionId}/kandidaten`);
    await page.getByRole('heading', { name: 'Een controle wordt tegengehouden' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Toch doorgaan' }).click();
    await signIn(page, editor);
    await page.getByRole('heading', { level: 1, name: 'Kandidaten' }).waitFor();
    expect(proven).toEqual([]);
  });
});

it('nothing of App Check is in a build without a key, nor in what other websites embed', () => {
  const files = globSync('**/*.js', { cwd: join(checkout, 'web/dist') });
  expect(files).toContain(join('embed', 'form.js'));
  const withIt = files.filter((file) =>
    readFileSync(join(checkout, 'web/dist', file), 'utf8').includes('content-firebaseappcheck'),
  );
  expect(withIt).toEqual([]);
});
