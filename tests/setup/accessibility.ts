/// <reference lib="dom" />
// What axe finds on a page, by the rules of WCAG 2.1 A and AA.
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** As it stands in the window of a page that its source was given to. */
type Axe = { run: (options: RunOptions) => Promise<AxeResults>; configure: typeof axe.configure };

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Each rule that is broken, with where. Frames are looked into as well. */
export async function violationsOn(page: Page, tags: readonly string[]): Promise<string[]> {
  const frames = page.frames();
  for (const frame of frames) await giveAxe(frame, frames.length > 1);
  return page.evaluate(
    async (values) => {
      const { axe: known } = window as unknown as { axe: Axe };
      const { violations } = await known.run({
        runOnly: { type: 'tag', values: [...values] },
        resultTypes: ['violations'],
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    },
    [...tags],
  );
}

/**
 * Once for each document, and run where it stands: the builder of axe for Playwright opens another page each time, which
 * takes ten times as long.
 */
async function giveAxe(frame: Frame, hasFrames: boolean): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  if (!hasFrames) return;
  await frame.evaluate(() => {
    const { axe: known } = window as unknown as { axe: Axe };
    // Forms stand in pages of another origin.
    known.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
  });
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page, wcag)).toEqual([]);
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
