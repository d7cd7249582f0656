// The other browser tests mean something for what is deployed, because they get exactly its headers.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../local/src/checkout.ts';
import { readFirebaseJson } from '../../local/src/firebase-json.ts';
import { effectiveHeaders } from '../../scripts/deploy/headers.ts';
import { newVisit, webUrl } from '../setup/browser.ts';

const { hosting } = readFirebaseJson();
const [asset = ''] = globSync('assets/*.js', { cwd: join(checkout, hosting.public) });

describe('the headers of these tests', () => {
  it.each([
    '/',
    '/demo-oost/kandidaten',
    '/bedankt/index.html',
    '/embed/form.js',
    '/embed/agenda.js',
    `/${asset}`,
  ])('are those that are deployed, but for where the emulators are: %s', async (path) => {
    const { headers } = await fetch(webUrl() + path);
    const served = headers
      .get('content-security-policy')
      ?.replace(/connect-src( http:\/\/127\.0\.0\.1:\d+)+/, 'connect-src');
    for (const [name, value] of effectiveHeaders(hosting.headers, path))
      expect(name === 'content-security-policy' ? served : headers.get(name), name).toBe(value);
  });

  it('come with a refusal, and not with the application, where a script is gone', async () => {
    expect((await fetch(`${webUrl()}/assets/of-last-week.js`)).status).toBe(404);
    expect((await fetch(`${webUrl()}/bedankt/nothing`)).status).toBe(404);
  });
});

// Chrome's words for a refusal have changed before; then every other test would be blind.
describe('a page that wants more than its headers allow', () => {
  async function afterAdding(tag: 'script' | 'style' | 'p', text: string) {
    const { page, refusals } = await newVisit();
    await page.goto('/inloggen');
    await page.evaluate(
      ([name, content]) => {
        const element = document.createElement(name);
        element.textContent = content;
        document.body.append(element);
      },
      [tag, text] as const,
    );
    return { page, refusals };
  }

  it.each([
    ['script', 'window.x = 1;', /script-src/],
    ['style', 'p { color: red; }', /style-src/],
  ] as const)('is refused it, with a %s in it, and the refusal is seen', async (tag, text, rule) => {
    const { refusals } = await afterAdding(tag, text);
    await expect.poll(() => refusals).toEqual([expect.stringMatching(rule)]);
  });

  it('is refused nothing without', async () => {
    const { page, refusals } = await afterAdding('p', 'words');
    await page.getByText('words').waitFor();
    expect(refusals).toEqual([]);
  });
});
