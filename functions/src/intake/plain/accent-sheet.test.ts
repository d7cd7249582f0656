import { aForm } from '@instroom/domain/form/a-form.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import { expect, it } from 'vitest';
import { toHtml } from '../../platform/markup.ts';
import { accentLink, accentSheet } from './accent-sheet.ts';

const linkFor = (accent?: string) => {
  const link = accentLink(describeForm(aForm({ style: { look: 'own', accent } })));
  return link && toHtml(link);
};

it('the page of a form has its colour, where that can be read', () => {
  expect(linkFor('#8a1f5c')).toBe('<link rel="stylesheet" href="/f/accent-8a1f5c.css">');
  expect(linkFor('#ffee00')).toBeUndefined();
  expect(linkFor()).toBeUndefined();
});

it('the sheet holds a colour that can be read and nothing else', () => {
  expect(accentSheet('/f/accent-8a1f5c.css')).toBe(':root { --accent: #8a1f5c; }\n');
  for (const path of [
    ...['/f/accent-ffee00.css', '/f/accent-8a1f5.css', '/f/accent-8a1f5c', '/f/oost'],
    ...['/f/accent-8a1f5c;}*{}.css', '/f/accent-8A1F5C.css', '/f/accent-8a1f5c.css/x'],
  ])
    expect(accentSheet(path), path).toBeUndefined();
});
