// The people of the network as a list shows them, from the index of contacts.
import { fold, matchesTokens } from '@instroom/domain/candidate/name.ts';
import type { ContactEntry } from '@instroom/domain/organization/contact.ts';
import { needsVerification } from '@instroom/domain/organization/contact-input.ts';
import type { ContactSearch } from '../../../shared/network/contact-filter.ts';

export type ContactRow = ContactEntry & {
  contactId: string;
  /** The names of the organizations, with what somebody does there. */
  work: { orgId: string; name: string; title: string | undefined }[];
  tokens: string[];
};

/** By name. */
export function contactRowsOf(
  contacts: Readonly<Record<string, ContactEntry>>,
  nameOf: (orgId: string) => string,
): ContactRow[] {
  return Object.entries(contacts)
    .map(([contactId, entry]) => {
      const work = entry.roles.map(({ orgId, title }) => ({ orgId, name: nameOf(orgId), title }));
      const texts = [entry.name, entry.email, ...work.flatMap(({ name, title }) => [name, title])];
      const words = texts.flatMap((text) => (text ? fold(text).split(/[ .@]/) : []));
      const phone = entry.phone?.replaceAll(/\D/g, '') ?? '';
      const tokens = [...words, fold(entry.email ?? ''), phone].filter(Boolean);
      return { ...entry, contactId, work, tokens };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

export function matchesContact(row: ContactRow, search: ContactSearch, today: string): boolean {
  const { zoek, controle, label, werkt } = search;
  return (
    (!zoek || matchesTokens(row.tokens, zoek)) &&
    (!controle || needsVerification(row.lastVerifiedOn, today)) &&
    (!label || row.tags.includes(label)) &&
    (werkt === 'alle' || row.isActive === (werkt !== 'nee'))
  );
}
