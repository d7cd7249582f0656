import { expect, it } from 'vitest';
import { keeping } from './keeping.ts';

it('counts a list anew only where what it is counted by has changed', () => {
  const counted: string[] = [];
  const longerThan = keeping((words: readonly string[], length: number, end: string) => {
    counted.push(`${words.length} ${length} ${end}`);
    return words.filter((word) => word.length > length && word.endsWith(end)).length;
  });
  const words = ['vak', 'sector', 'route'];
  const others = ['gemeente'];
  expect(longerThan(words, 3, 'e')).toBe(1);
  expect(longerThan(others, 3, 'e')).toBe(1);
  expect(longerThan(words, 3, 'e')).toBe(1);
  expect(longerThan(words, 3, 'r')).toBe(1);
  expect(longerThan(words, 2, 'r')).toBe(1);
  expect(longerThan([...words], 2, 'k')).toBe(1);
  expect(counted).toEqual(['3 3 e', '1 3 e', '3 3 r', '3 2 r', '3 2 k']);
});
