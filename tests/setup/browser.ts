// A real browser from npm: one for each test file, started when first asked for, and a fresh profile for each page.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { host } from '../../local/src/ports.ts';
import { backendAddress } from './backend.ts';
import { refusalsIn } from './refusals.ts';

let running: Promise<Browser> | undefined;

/** Where the web application of this run is served. */
export function webUrl(): string {
  return `http://${host}:${backendAddress().ports.web}`;
}

/** A page of somebody who has never been here. What a header of Hosting refuses fails the test. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const { page, refusals } = await newVisit(options);
  onTestFinished(() => expect(refusals, 'refused because of a header of Hosting').toEqual([]));
  return page;
}

/**
 * A page, and a list that grows with what is refused in it; closed with the test. Paths are relative to the application.
 * Nothing moves: a panel that is still fading in can neither be pressed nor judged.
 */
export async function newVisit(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; refusals: string[] }> {
  running ??= launch();
  const visitor: BrowserContextOptions = {
    baseURL: webUrl(),
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    ...options,
  };
  const context = await (await running).newContext(visitor);
  const refusals = refusalsIn(context);
  onTestFinished(() => context.close());
  return { page: await context.newPage(), refusals };
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
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
