// When two entries are the same person: the same e-mail address, however it was typed.

/** Trimmed, composed and in lower case; mailboxes that differ in case only do not exist in practice. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** What the duplicate key is a hash of. It names the kind, since phone numbers get keys as well. */
export function emailKeySource(email: string): string {
  return `email:${normalizeEmail(email)}`;
}

/**
 * Reads a phone number as E.164, as Dutch where it names no country; undefined where it cannot be one. It knows all
 * countries' numbers, so it is a library's work and comes from the server.
 */
export type ReadPhone = (written: string) => string | undefined;

/** Whether this could be a phone number: only its signs and a length that occurs. For a first look, before sending. */
export function looksLikePhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return /^\+?[\d\s().\-/]+$/.test(written.trim()) && digits.length >= 8 && digits.length <= 17;
}
