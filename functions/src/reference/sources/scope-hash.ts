// A short sign for a list: another list, another sign.
import { createHash } from 'node:crypto';

export function scopeHash(list: readonly string[]): string {
  return createHash('sha256').update(list.join()).digest('hex').slice(0, 12);
}
