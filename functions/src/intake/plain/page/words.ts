// Words of a region, which may be in another language than the page.
import type { Words } from '@instroom/domain/form/asked-question.ts';
import { type Attributes, element, type Markup } from '../../../platform/markup.ts';

export function wordsElement(tag: string, words: Words, attributes: Attributes = {}): Markup {
  return element(tag, { ...attributes, lang: words.lang }, words.text);
}
