// The website of a region: somebody else's, so without the headers of ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../demo-site', import.meta.url));

export const regionSiteStyle = join(folder, 'style.css');

/** The page at a path: `/demo-site`, or any form in colours that are not ours, `/demo-site/formulier/{formId}`. */
export function pageOfRegionSite(path: string): string | undefined {
  if (path === '/demo-site') return inLayout(read('home.html'));
  const formId = /^\/demo-site\/formulier\/([\w-]{1,100})$/.exec(path)?.[1];
  return formId && inLayout(read('form.html').replaceAll('{formId}', formId));
}

/** A page is called after its heading. */
function inLayout(content: string): string {
  const title = /<h1[^>]*>([^<]*)/.exec(content)?.[1] ?? '';
  return read('layout.html')
    .replace('{title}', () => title)
    .replace('{content}', () => content);
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
