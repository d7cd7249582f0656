// A real browser from npm: one for each test file, started when first asked for, and a profile for each page in which
// nobody has been. Profiles are emptied and used again: what is left is the cache of the application's files, and loading
// these anew was a third of the work of all tests.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { host } from '../../local/src/ports.ts';
import { backendAddress } from './backend.ts';
import { refusalsIn } from './refusals.ts';

let running: Promise<Browser> | undefined;

/** Where the web application of this run is served. */
export function webUrl(): string {
  return `http://${host}:${backendAddress().ports.web}`;
}

export type VisitOptions = BrowserContextOptions & {
  /** For what cannot be taken out of a profile again, such as a clock, and for who must not have any file yet. */
  isFirst?: boolean;
};

/** A page of somebody who has never been here. What a header of Hosting refuses fails the test. */
export async function newPage(options: VisitOptions = {}): Promise<Page> {
  const { page, refusals } = await newVisit(options);
  onTestFinished(() => expect(refusals, 'refused because of a header of Hosting').toEqual([]));
  return page;
}

/**
 * A page, and a list that grows with what is refused in it; closed with the test. Paths are relative to the application.
 * Nothing moves: a panel that is still fading in can neither be pressed nor judged.
 */
export async function newVisit({ isFirst = false, ...options }: VisitOptions = {}): Promise<{
  page: Page;
  refusals: string[];
}> {
  running ??= launch();
  const visitor: BrowserContextOptions = {
    baseURL: webUrl(),
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    ...options,
  };
  const kind = JSON.stringify(visitor);
  const used = isFirst ? undefined : emptied.get(kind)?.pop();
  const context = used ?? (await (await running).newContext(visitor));
  const { refusals, stop } = refusalsIn(context);
  onTestFinished(async () => {
    stop();
    if (isFirst) return context.close();
    await empty(context);
    emptied.set(kind, [...(emptied.get(kind) ?? []), context]);
  });
  return { page: await context.newPage(), refusals };
}

/** Profiles in which nobody is any more, by what was asked of them. */
const emptied = new Map<string, BrowserContext[]>();

async function empty(context: BrowserContext): Promise<void> {
  const origins = new Set([webUrl()]);
  for (const page of context.pages()) {
    for (const frame of page.frames()) origins.add(originOf(frame.url()));
    await page.close();
  }
  await context.unrouteAll();
  await context.setOffline(false);
  await context.clearCookies();
  await context.clearPermissions();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  for (const origin of origins)
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.close();
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : webUrl();
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
  emptied.clear();
}

/** Loads what drives a browser only now: most test files have none. */
async function launch(): Promise<Browser> {
  const { chromium: playwright } = await import('playwright-core');
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
