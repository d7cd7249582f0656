import { afterEach, expect, it, vi } from 'vitest';
import { secretKey } from './secret-key.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['a-key', 'a-key'],
  [' a-key\n', 'a-key'],
  ['-', ''],
  ['', ''],
])('a key that is set as %o is %o', (set, key) => {
  vi.stubEnv('HOVI_TOKEN', set);
  expect(secretKey('HOVI_TOKEN')).toBe(key);
});
