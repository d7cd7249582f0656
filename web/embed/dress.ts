// Gives a place of our own its style sheet.
import { element } from './element.ts';

/** A constructed style sheet passes a Content-Security-Policy without 'unsafe-inline'; Safari before 16.4 has none. */
export function dress(root: ShadowRoot, css: string): void {
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    root.prepend(element('style', {}, css));
  }
}
