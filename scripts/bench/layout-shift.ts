/// <reference lib="dom" />
// How far what somebody looks at jumps while a page loads: cumulative layout shift, of which 0.1 is called good.
import type { Page } from 'playwright-core';

/** Before the page is opened. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    let shifted = 0;
    Reflect.set(window, 'shifted', shifted);
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput')) shifted += Number(Reflect.get(entry, 'value'));
      Reflect.set(window, 'shifted', shifted);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of all since the page was opened. */
export function shiftsIn(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'shifted')));
}
