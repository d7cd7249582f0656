// What axe finds on a page, by the rules of WCAG 2.1 A and AA.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

/** How much of a page lies beyond the right edge of the window. */
export async function beyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const widths = [1440, 1024, 390];

/** Usable and whole on a large screen, a small laptop and a phone. */
export async function expectAccessibleAtEveryWidth(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await expectAccessible(page);
    expect(`${width}: ${await beyondWindow(page)}`).toBe(`${width}: 0`);
  }
  if (before) await page.setViewportSize(before);
}
