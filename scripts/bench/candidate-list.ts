/// <reference lib="dom" />
// The list of candidates at ten thousand of them, in Chromium, in the built application: what opening it costs, how soon it
// shows, finds, filters and sorts, how it scrolls, what the tab takes, and what a change of one of them sends.
import { rosterPath, userPath } from '@instroom/domain/paths.ts';
import type { CDPSession, Page } from 'playwright-core';
import { choicesOf, reportActs } from './acts.ts';
import { countDocuments } from './count-documents.ts';
import { fillIn, inBrowser } from './in-browser.ts';
import { furnishCandidates, manyPeople, rosterWith } from './many-candidates.ts';
import { inKilobytes, inMs, report } from './report.ts';
import { regionId, type Stage } from './stage.ts';
import type { Act } from './time-to-paint.ts';

const many = 10_000;

export async function benchCandidateList(): Promise<void> {
  let stage: Stage | undefined;
  await inBrowser(
    async (given) => {
      stage = given;
      await given.db.doc(userPath('viewer')).set({ regionIds: [regionId] });
      await furnishCandidates(given, manyPeople(many));
      // What is measured is what is read; nothing is to happen meanwhile.
      await given.backend.setBackgroundTriggers(false);
    },
    async (page, url) => {
      await measure(page, url);
      if (stage) await measureChange(page, stage);
    },
  );
}

async function measure(page: Page, url: string): Promise<void> {
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/kandidaten`);
  await page.getByLabel('E-mailadres').waitFor();
  const rows = page.getByRole('table', { name: 'Kandidaten' }).getByRole('rowheader');
  await fillIn(page);
  // Nobody types as fast; meanwhile the page where one goes is loaded.
  await page.waitForLoadState('networkidle');
  report('first rows, from pressing "Inloggen"', inMs(await signInToRows(page)), '1000 ms');
  // In Dutch digits.
  await page.getByText('10.000 kandidaten', { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(5000);
  report('documents read for signing in and opening the list', String(reads()), '60');

  const texts = ['jansen', 'van der', 'zoë', '06 1234', 'bakker arnhem', 'k77', 'smit'];
  const typing = texts.flatMap((text) =>
    Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1)),
  );
  await times(
    page,
    'search',
    '50 ms',
    [...typing, ''].map((text) => ({ kind: 'type', text })),
  );
  await page.waitForTimeout(1000);
  await times(page, 'filter', '50 ms', await choices(page));
  await page.keyboard.press('Escape');
  await page.goto(`${url}/${regionId}/kandidaten`);
  await rows.first().waitFor();
  const heads = await page.locator('main thead button').count();
  const sorting = Array.from({ length: heads }, (_, index) => index).flatMap((index): Act[] => {
    const selector = `main thead th:nth-child(${index + 1}) button`;
    return [
      { kind: 'click', selector },
      { kind: 'click', selector },
    ];
  });
  await times(page, 'sort', '100 ms', [...sorting, ...sorting]);
  report('scrolling through the list, longest frame', inMs(await longestFrame(page)), '1000 ms');
  const client = await page.context().newCDPSession(page);
  report('memory of the tab, scripts', inKilobytes(await heapOf(client)), '250 MB');
}

function signInToRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const begun = performance.now();
    document.querySelector<HTMLElement>('button[type="submit"]')?.click();
    while (!document.querySelector('main tbody th a')) await frame();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  });
}

function times(page: Page, what: string, aim: string, acts: readonly Act[]): Promise<void> {
  const whole = `${what} over ${many} candidates, input to painted`;
  return reportActs(page, { what: whole, aim }, acts);
}

const filters = [
  ['Fase', 'matching'],
  ['Vak', 'wi'],
  ['Adviseur', 'niemand'],
  ['Gemeente', '0202'],
  ['Geen contact', '30'],
  ['Ontbreekt', 'iets'],
] as const;

async function choices(page: Page): Promise<Act[]> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  return choicesOf(page, filters);
}

/** For three seconds, a screen further each frame. */
function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begun = performance.now();
    let before = begun;
    let longest = 0;
    while (performance.now() - begun < 3000) {
      window.scrollBy(0, window.innerHeight);
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return longest;
  });
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}

/** One candidate moves: what comes over the wire to somebody who looks. */
async function measureChange(page: Page, { db }: Stage): Promise<void> {
  const client = await page.context().newCDPSession(page);
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.dataReceived', ({ dataLength }) => {
    bytes += dataLength;
  });
  const changes = 10;
  for (let number = 0; number < changes; number += 1) {
    const { bucket, entries } = rosterWith(many, { number, lastName: `Gewijzigd ${number}` });
    await db.doc(rosterPath(regionId, bucket)).set({ entries });
    await page.waitForTimeout(1000);
  }
  report('bytes to one client for a change of one candidate', inKilobytes(bytes / changes));
}
