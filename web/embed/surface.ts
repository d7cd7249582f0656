// A place of our own in somebody else's page: their styles do not reach in, ours do not leak out.
import { isReadableAccent } from '@instroom/domain/form/accent.ts';
import type { Description } from './description.ts';
import { dress } from './dress.ts';
import { element } from './element.ts';
import onWebsite from './styles/on-website.css?inline';
import questions from './styles/questions.css?inline';
import room from './styles/room.css?inline';
import sending from './styles/sending.css?inline';
import surface from './styles/surface.css?inline';

/** In this order: what comes later holds. */
const css = [surface, questions, sending, onWebsite, room].join('\n');

export type Surface = { host: HTMLElement; content: HTMLElement };

export function createSurface(languageCode: string): Surface {
  const host = document.createElement('instroom-form');
  const root = host.attachShadow({ mode: 'open' });
  const content = element('div', { class: 'surface own', lang: languageCode });
  root.append(content);
  dress(root, css);
  return { host, content };
}

/** As the region wishes: on a surface of our own, or in the colours and type of the website. */
export function dressAs(surface: HTMLElement, { look, accent }: Description['style']): void {
  surface.className = `surface ${look}`;
  // A property and not an attribute: a strict Content-Security-Policy refuses styles in attributes.
  if (accent && isReadableAccent(accent)) surface.style.setProperty('--form-accent', accent);
}
