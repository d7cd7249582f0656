/// <reference lib="dom" />
// How far a page of somebody else jumps when the form in the middle of it comes: from the first byte until a second after
// the form stands. Cumulative layout shift as browsers count it, of which 0.1 is called good.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { aForm, type FormChanges } from '@instroom/domain/form/a-form.ts';
import { publicFormPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { host } from '../../local/src/ports.ts';
import { inBrowser } from './in-browser.ts';
import { report } from './report.ts';
import { regionId } from './stage.ts';

const looks = ['region', 'site'] as const;
const short = ['firstName', 'lastName', 'email'];
const forms: { id: string; changes: FormChanges }[] = looks.flatMap((look) => [
  { id: `bench-long-${look}`, changes: { style: { look } } },
  { id: `bench-short-${look}`, changes: { style: { look }, fields: short } },
]);
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const delaysMs = [0, 500];

const text =
  'Leraar worden kan op veel manieren, en wij zoeken met je uit welke bij je past. '.repeat(4);
const paragraphs = (count: number) => `<p>${text}</p>`.repeat(count);

export async function benchEmbed(): Promise<void> {
  const website = await aWebsite();
  try {
    await inBrowser(
      async ({ db }) => {
        for (const { id, changes } of forms) {
          const allowedOrigins = [website.origin];
          await db.doc(publicFormPath(id)).set(aForm({ regionId, allowedOrigins, ...changes }));
        }
      },
      async (page, url) => {
        await page.addInitScript(countShifts);
        for (const { id } of forms)
          for (const delayMs of delaysMs) {
            const shifts: number[] = [];
            for (const window of windows) {
              await page.setViewportSize(window);
              website.show(`<script src="${url}/embed/form.js" data-form="${id}"></script>`);
              shifts.push(await shiftsOf(page, website.origin, delayMs));
            }
            const [wide, narrow] = shifts.map((shift) => shift.toFixed(3));
            const what = `${id.slice('bench-'.length)}, description ${delayMs} ms late`;
            report(`layout shift, desktop and phone: ${what}`, `${wide} ${narrow}`, '0.1');
          }
      },
    );
  } finally {
    website.close();
  }
}

async function shiftsOf(page: Page, address: string, delayMs: number): Promise<number> {
  await page.route('**/api/forms/*', async (route) => {
    await pause(delayMs);
    await route.continue();
  });
  await page.goto(address);
  await page.getByLabel('Voornaam').waitFor();
  await pause(1000);
  await page.unroute('**/api/forms/*');
  return page.evaluate(() => Number(Reflect.get(window, 'shifted')));
}

/** Runs in the page, before anything of it. */
function countShifts() {
  let shifted = 0;
  Reflect.set(window, 'shifted', shifted);
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries())
      if (!Reflect.get(entry, 'hadRecentInput')) shifted += Number(Reflect.get(entry, 'value'));
    Reflect.set(window, 'shifted', shifted);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A page of another origin with something in the middle of its text. */
async function aWebsite() {
  let shown = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><head><title>Loket</title><link rel="icon" href="data:,">
       <meta name="viewport" content="width=device-width, initial-scale=1"></head>
       <body><main><h1>Loket</h1>${paragraphs(1)}${shown}${paragraphs(8)}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === 'object' ? address?.port : ''}`,
    show: (html: string) => {
      shown = html;
    },
    close: () => void server.close(),
  };
}
