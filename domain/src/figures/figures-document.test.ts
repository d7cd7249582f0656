import { expect, it } from 'vitest';
import { figuresDocument } from './figures-document.ts';

it('docs/figures.md says what every figure counts; -u writes it anew', async () => {
  await expect(figuresDocument()).toMatchFileSnapshot('../../../docs/figures.md');
});
