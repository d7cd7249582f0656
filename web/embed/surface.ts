// A place of our own in somebody else's page: their styles do not reach in, ours do not leak out.
import { dress } from './dress.ts';
import { element } from './element.ts';
import css from './form.css?inline';

export type Surface = { host: HTMLElement; content: HTMLElement };

export function createSurface(languageCode: string): Surface {
  const host = document.createElement('instroom-form');
  const root = host.attachShadow({ mode: 'open' });
  const content = element('div', { class: 'surface', lang: languageCode });
  root.append(content);
  dress(root, css);
  return { host, content };
}
