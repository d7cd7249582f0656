/// <reference lib="dom" />
// How long the board of five thousand candidates takes until its first cards are painted, and a card until it is painted
// in another column. In Chromium, in the built application.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { memberPath, userPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { inBrowser, signIn } from './in-browser.ts';
import { furnishCandidates } from './many-candidates.ts';
import { inMs, percentile, report } from './report.ts';
import { regionId, type Stage } from './stage.ts';

const many = 5000;
const visits = 5;
const moves = 20;

export function benchBoard(): Promise<void> {
  return inBrowser(furnish, measure);
}

async function measure(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/${regionId}/vandaag`);
  await signIn(page);
  await page.getByRole('link', { name: 'Kandidaten' }).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(3000);
  const board = `${url}/${regionId}/kandidaten?weergave=bord`;

  const opened: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await page.goto(board);
    opened.push(await cardsPainted(page));
  }
  const what = `board of ${many} cards`;
  report(`${what}, from loading the page to painted, p50`, inMs(percentile(opened, 0.5)));
  const switched: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await page.getByRole('link', { name: 'Tabel' }).click();
    await page.locator('tbody a').first().waitFor();
    switched.push(await switchToBoard(page));
  }
  report(`${what}, from its tab to painted, p95`, inMs(percentile(switched, 0.95)), '1000 ms');

  const times: number[] = [];
  for (let move = 0; move < moves; move += 1) {
    times.push(await moveByKeys(page));
    // Until the server is done with it: on this machine it shares its cores with the browser.
    await page.waitForTimeout(1000);
  }
  report('a move, from dropping to painted, p50', inMs(percentile(times, 0.5)), '100 ms');
  report('a move, from dropping to painted, p95', inMs(percentile(times, 0.95)), '100 ms');
}

/** Since the page began to load. */
function cardsPainted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    while (!document.querySelector('[data-candidate]'))
      await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now();
  });
}

function switchToBoard(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const tab = document.querySelector<HTMLElement>('nav a[href*="weergave=bord"]');
    const begun = performance.now();
    tab?.click();
    while (!document.querySelector('[data-candidate]'))
      await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
  });
}

/** From the key that lets go of the first card until it is painted in the next column. */
function moveByKeys(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(null))));
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-column]');
    const card = first?.querySelector<HTMLElement>('[data-candidate]');
    const link = card?.querySelector<HTMLElement>('a');
    const id = card?.dataset.candidate;
    if (!link || !second || !id) throw new Error('no card');
    const press = (key: string) =>
      link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    link.focus();
    await frame();
    press(' ');
    await frame();
    press('ArrowRight');
    await frame();
    const begun = performance.now();
    press('Enter');
    while (!second.querySelector(`[data-candidate="${id}"]`))
      await new Promise((done) => requestAnimationFrame(done));
    await frame();
    return performance.now() - begun;
  });
}

async function furnish(stage: Stage): Promise<void> {
  const { db } = stage;
  await db.doc(userPath('viewer')).set({ regionIds: [regionId] });
  await db.doc(memberPath(regionId, 'viewer')).update({ role: 'editor' });
  const candidates = Array.from({ length: many }, (_, number): [string, Candidate] => {
    const phase = pipelinePhases[number % 3];
    const candidate = aCandidate({
      firstName: `Kandidaat ${number}`,
      ...(phase && { phase }),
      phaseSince: new Date(Date.UTC(2026, 0, 1, number)),
      subjects: ['wi'],
      sectors: ['vo'],
    });
    return [`candidate-${number}`, candidate];
  });
  await furnishCandidates(stage, candidates);
}
