/// <reference lib="dom" />
// The page of tasks at two thousand open ones: what opening the team's costs and how soon it is painted, and how soon a
// task is painted with somebody else. In Chromium, in the built application.
import { dayAfter, dayOf } from '@instroom/domain/calendar.ts';
import { memberPath, taskBoardPath, taskPath, userPath } from '@instroom/domain/paths.ts';
import { memberSchema } from '@instroom/domain/region/member.ts';
import { newTask } from '@instroom/domain/task/new-task.ts';
import { packTask, taskBucketOf } from '@instroom/domain/task/packed-task.ts';
import type { Page } from 'playwright-core';
import { countDocuments } from './count-documents.ts';
import { inBrowser, signIn } from './in-browser.ts';
import { inMs, percentile, report } from './report.ts';
import { regionId, type Stage } from './stage.ts';

const many = 2000;
const colleagues = ['viewer', 'kim', 'robin', 'sam'];
const visits = 5;
const moves = 20;

export function benchTaskBoard(): Promise<void> {
  return inBrowser(furnish, measure);
}

async function measure(page: Page, url: string): Promise<void> {
  const reads = await countDocuments(page);
  await page.goto(`${url}/${regionId}/hulp`);
  await signIn(page);
  await page.getByRole('link', { name: /^Taken/ }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(5000);
  const before = reads();
  await page.getByRole('link', { name: /^Taken/ }).click();
  await page.locator('[data-row]').first().waitFor();
  await page.getByRole('button', { name: 'Team' }).click();
  await page.waitForTimeout(5000);
  report(`documents read for opening the team's ${many} tasks`, String(reads() - before), '40');

  const opened: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await page.getByRole('link', { name: 'Hulp' }).click();
    await page.waitForTimeout(1000);
    opened.push(await openTeam(page));
  }
  report('the team, from its link to painted, p95', inMs(percentile(opened, 0.95)), '1000 ms');

  await page.getByRole('button', { name: 'Per persoon' }).click();
  await page.locator('[data-place] [data-task]').first().waitFor();
  const times: number[] = [];
  for (let move = 0; move < moves; move += 1) {
    times.push(await moveByKeys(page));
    // Until the server is done with it: on this machine it shares its cores with the browser.
    await page.waitForTimeout(1000);
  }
  report('a task to somebody else, to painted, p50', inMs(percentile(times, 0.5)), '100 ms');
  report('a task to somebody else, to painted, p95', inMs(percentile(times, 0.95)), '100 ms');
}

/** The menu leads to one's own tasks; the team's are one press further, of which each frame counts. */
function openTeam(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const link = document.querySelector<HTMLElement>('nav a[href$="/taken"]');
    const begun = performance.now();
    link?.click();
    const pills = () => [...document.querySelectorAll<HTMLElement>('main nav button')];
    while (pills().length < 2) await frame();
    pills()[1]?.click();
    while (pills()[1]?.getAttribute('aria-current') !== 'page') await frame();
    while (!document.querySelector('[data-row]')) await frame();
    await frame();
    return performance.now() - begun;
  });
}

/** From the key that lets go of somebody's first task until it is painted with the next person. */
function moveByKeys(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const [, first, second] = document.querySelectorAll<HTMLElement>('[data-place]');
    const chip = first?.querySelector<HTMLElement>('[data-task]');
    const button = chip?.querySelector<HTMLElement>('button');
    const countOf = (place: HTMLElement | undefined) => place?.querySelector('p')?.textContent;
    if (!button || !second) throw new Error('no task');
    const press = (key: string) =>
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    button.focus();
    await frame();
    press(' ');
    await frame();
    press('ArrowRight');
    await frame();
    const known = countOf(second);
    const begun = performance.now();
    press('Enter');
    while (countOf(second) === known) await frame();
    await frame();
    return performance.now() - begun;
  });
}

async function furnish({ db, backend }: Stage): Promise<void> {
  await db.doc(userPath('viewer')).set({ regionIds: [regionId] });
  const own = memberSchema.parse((await db.doc(memberPath(regionId, 'viewer')).get()).data());
  for (const uid of colleagues)
    await db
      .doc(memberPath(regionId, uid))
      .set({ ...own, role: 'editor', displayName: `Collega ${uid}` });
  // The packed documents are written here, as the trigger would.
  await backend.setBackgroundTriggers(false);
  const now = new Date();
  const buckets = new Map<string, Record<string, string>>();
  let batch = db.batch();
  for (let number = 0; number < many; number += 1) {
    const id = `task-${number}`;
    const assigneeUid = colleagues[number % colleagues.length] ?? 'viewer';
    const given = {
      title: `Bellen over de meeloopdag ${number}`,
      assigneeUid,
      dueDate: dayAfter(dayOf(now), (number % 60) - 10),
    };
    const task = newTask(given, { createdBy: 'viewer', now });
    batch.set(db.doc(taskPath(regionId, id)), task);
    const bucket = taskBucketOf(id);
    const packed = packTask(task);
    if (packed) buckets.set(bucket, { ...buckets.get(bucket), [id]: packed });
    if (number % 400 !== 399) continue;
    await batch.commit();
    batch = db.batch();
  }
  await batch.commit();
  for (const [bucket, entries] of buckets)
    await db.doc(taskBoardPath(regionId, bucket)).set({ entries });
  await backend.setBackgroundTriggers(true);
}
