// A secret in an address. It is told once; what is stored is its hash.
import { createHash, randomBytes } from 'node:crypto';

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Without a salt: what is random in 256 bits cannot be guessed from its hash. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
