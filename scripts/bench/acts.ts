// Acts of somebody on a screen of ten thousand, one after the other, and how long each took until it was painted.
import type { Page } from 'playwright-core';
import { inMs, percentile, report } from './report.ts';
import { type Act, timeToPaintAfter } from './time-to-paint.ts';

export async function reportActs(
  page: Page,
  { what, aim }: { what: string; aim: string },
  acts: readonly Act[],
): Promise<void> {
  const figures: number[] = [];
  for (const act of acts) {
    const time = await timeToPaintAfter(page, act);
    if (time !== null) figures.push(time);
  }
  report(`${what}, p50 of ${figures.length}`, inMs(percentile(figures, 0.5)), aim);
  report(`${what}, p95`, inMs(percentile(figures, 0.95)), aim);
}

/** Each filter set and taken away again, all of it twice. */
export async function choicesOf(
  page: Page,
  filters: readonly (readonly [label: string, value: string])[],
): Promise<Act[]> {
  const acts: Act[] = [];
  for (const [label, value] of filters) {
    const id = await page.getByLabel(label, { exact: true }).getAttribute('id');
    const selector = `[id="${id}"]`;
    acts.push({ kind: 'choose', selector, value }, { kind: 'choose', selector, value: '' });
  }
  return [...acts, ...acts];
}
