// A contact as somebody fills it in, tidied to how it is kept; or why it may not be.
import { containsBsn } from '../candidate/bsn.ts';
import { normalizeEmail, type ReadPhone } from '../candidate/identity.ts';
import type { ErrorCode } from '../errors.ts';
import { addMonths } from '../instant.ts';
import { canonicalText } from '../reference/canonical-text.ts';
import type { ContactInput } from './commands.ts';
import type { Contact, ContactEntry, ContactRole } from './contact.ts';

/** What a save decides of a contact; the rest is kept by other commands. */
export type TidyContact = Omit<
  Contact,
  | 'schemaVersion'
  | 'lastVerifiedOn'
  | 'custom'
  | 'revision'
  | 'createdAt'
  | 'createdBy'
  | 'updatedAt'
  | 'updatedBy'
>;
export type TidiedContact = { ok: true; contact: TidyContact } | { ok: false; code: ErrorCode };

export function tidyContact(input: ContactInput, readPhone: ReadPhone): TidiedContact {
  const { name, email, phone, roles, tags, note, isActive } = input;
  const phoneE164 = phone ? readPhone(phone) : undefined;
  if (phone && !phoneE164) return { ok: false, code: 'invalid_phone' };
  // A telephone number is no place to look: nine of its digits may look like one.
  const texts = [name, email, note, ...tags, ...roles.map(({ title }) => title)];
  if (texts.some((text) => text && containsBsn(text))) return { ok: false, code: 'contains_bsn' };
  return {
    ok: true,
    contact: {
      name,
      ...(email && { email: normalizeEmail(email) }),
      ...(phone && phoneE164 && { phone, phoneE164 }),
      roles: eachOnce(roles),
      orgIds: [...new Set(roles.map(({ orgId }) => orgId))],
      tags: [...new Set(tags)],
      ...(note && { note }),
      isActive,
    },
  };
}

function eachOnce(roles: readonly ContactRole[]): ContactRole[] {
  const known = new Map<string, ContactRole>();
  for (const { orgId, locationKey, title } of roles) {
    const role = { orgId, ...(locationKey && { locationKey }), ...(title && { title }) };
    const key = JSON.stringify(role);
    if (!known.has(key)) known.set(key, role);
  }
  return [...known.values()];
}

/** As the region's index has it. */
export function contactEntryOf(contact: Contact): ContactEntry {
  const { name, email, phone, roles, tags, isActive, lastVerifiedOn } = contact;
  return {
    name,
    ...(email && { email }),
    ...(phone && { phone }),
    roles,
    tags,
    isActive,
    lastVerifiedOn,
  };
}

/** The names of what differs, for the audit log. */
export function changedContactFields(before: TidyContact, after: TidyContact): string[] {
  const fields = ['name', 'email', 'phone', 'roles', 'tags', 'note', 'isActive'] as const;
  return fields.filter((field) => canonicalText(before[field]) !== canonicalText(after[field]));
}

const verifiedForMonths = 24;
/** Nobody looked at it for two years: what is kept of a person must be right (AVG-29). */
export function needsVerification(lastVerifiedOn: string, today: string): boolean {
  const until = addMonths(new Date(lastVerifiedOn), verifiedForMonths);
  return until.getTime() <= new Date(today).getTime();
}
