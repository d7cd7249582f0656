import { expect, it } from 'vitest';
import { violationsOn } from '../setup/accessibility.ts';
import { newPage } from '../setup/browser.ts';

it('the checker of accessibility finds what is broken, on a page and in a frame of another origin', async () => {
  const found = async (html: string) => {
    const page = await newPage();
    await page.setContent(`<html lang="nl"><title>Proef</title><main>${html}</main></html>`);
    await page.locator('main').waitFor();
    return violationsOn(page, ['wcag2a', 'wcag2aa']);
  };
  const frame = (html: string) =>
    `<iframe title="Formulier" sandbox="allow-scripts" srcdoc='<html lang="nl"><title>Proef</title>${html}</html>'></iframe>`;
  expect(await found('<button>Versturen</button>')).toEqual([]);
  expect(await found('<button></button>')).toEqual(['button-name: <button></button>']);
  expect(await found(frame('<button>Versturen</button>'))).toEqual([]);
  expect(await found(frame('<button></button>'))).toEqual(['button-name: <button></button>']);
});
