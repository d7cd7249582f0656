// A page for browsers without script, looked at by the checker of accessibility, which is one.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { newPage } from './browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The same page in a browser that runs scripts, since the checker of accessibility is one. */
export async function expectAccessibleOnceScripted(page: Page) {
  const address = page.url();
  const html = await page.content();
  const copy = await newPage();
  await copy.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await copy.goto(address);
  for (const width of [390, 1440]) {
    await copy.setViewportSize({ width, height: 900 });
    expect(await violationsOn(copy, tags)).toEqual([]);
    const overflow = await copy.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(width);
  }
}
