// A place of our own in somebody else's page: their styles do not reach in, ours do not leak out.
import { element } from './element.ts';
import css from './form.css?inline';

export type Surface = { host: HTMLElement; content: HTMLElement };

export function createSurface(languageCode: string): Surface {
  const host = document.createElement('instroom-form');
  const root = host.attachShadow({ mode: 'open' });
  const content = element('div', { class: 'surface', lang: languageCode });
  root.append(content);
  dress(root);
  return { host, content };
}

/** A constructed style sheet passes a Content-Security-Policy without 'unsafe-inline'; Safari before 16.4 has none. */
function dress(root: ShadowRoot): void {
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    root.prepend(element('style', {}, css));
  }
}
