import { describe, expect, it } from 'vitest';
import { mentionedIn } from './comment.ts';

const colleagues = [
  { uid: 'pat', displayName: 'Pat de Vries' },
  { uid: 'pat2', displayName: 'Pat' },
  { uid: 'rene', displayName: 'René Bakker' },
];

describe('who is called in a comment', () => {
  it.each([
    ['@Pat de Vries kun jij bellen?', ['pat']],
    ['Graag @rene bakker.', ['rene']],
    ['@Patricia weet dit', []],
    ['pat de vries weet dit', []],
    ['@Pat, @René Bakker', ['pat2', 'rene']],
  ])('%s', (text, expected) => {
    expect(mentionedIn(text, colleagues)).toEqual(expected);
  });
});
