// When two entries are the same person: the same e-mail address, however it was typed.

/** Trimmed, composed and in lower case; mailboxes that differ in case only do not exist in practice. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}

/** What the duplicate key is a hash of. It names the kind, since phone numbers get keys as well. */
export function emailKeySource(email: string): string {
  return `email:${normalizeEmail(email)}`;
}

/** A phone number as E.164, read as Dutch where it has no country; undefined where it cannot be one. */
export function toE164(phone: string): string | undefined {
  const compact = phone.replace(/\(0\)/, '').replace(/[\s().\-/]/g, '');
  const international = compact.replace(/^00/, '+').replace(/^0(?=\d)/, '+31');
  return /^\+[1-9]\d{7,14}$/.test(international) ? international : undefined;
}
