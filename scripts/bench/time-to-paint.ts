/// <reference lib="dom" />
// Measured inside the page, by the page's own clock.
import type { Page } from 'playwright-core';

/**
 * From the input event until the frame that showed its last change was painted. Nothing where the result is the same as
 * before: then there is nothing to see.
 */
export function timeToPaint(page: Page, text: string): Promise<number | null> {
  return page.evaluate(async (typed) => {
    const quietMs = 300;
    const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
    const main = document.querySelector('main');
    if (!field || !main) throw new Error('no list');
    let changes = 0;
    const observer = new MutationObserver(() => {
      changes += 1;
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    // A message comes after the frame was painted.
    const afterFrame = () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(0);
        }),
      );
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const begun = performance.now();
    setValue?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    let painted: number | null = null;
    let seen = 0;
    while (performance.now() - (painted ?? begun) < quietMs) {
      await afterFrame();
      if (changes === seen) continue;
      seen = changes;
      painted = performance.now();
    }
    observer.disconnect();
    return painted === null ? null : painted - begun;
  }, text);
}
