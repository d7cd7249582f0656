/// <reference lib="dom" />
// Measured inside the page, by the page's own clock.
import type { Page } from 'playwright-core';

export type Act =
  /** In the search field of the list. */
  | { kind: 'type'; text: string }
  | { kind: 'click'; selector: string }
  | { kind: 'choose'; selector: string; value: string };

export function timeToPaint(page: Page, text: string): Promise<number | null> {
  return timeToPaintAfter(page, { kind: 'type', text });
}

/**
 * From the input event until the frame that showed its last change was painted. Nothing where the result is the same as
 * before: then there is nothing to see.
 */
export function timeToPaintAfter(page: Page, act: Act): Promise<number | null> {
  return page.evaluate(async (asked) => {
    const quietMs = 300;
    const main = document.querySelector('main');
    const selector = asked.kind === 'type' ? 'main input[type="search"]' : asked.selector;
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || !main) throw new Error('no list');
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
    // React looks at the property that it did not set itself.
    const set = (value: string) =>
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(
        element,
        value,
      );
    const begun = performance.now();
    if (asked.kind === 'click') element.click();
    else if (asked.kind === 'choose') {
      set(asked.value);
      element.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      set(asked.text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
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
  }, act);
}
