// Contacts that seem to be the same person as one that is about to be written: asked of the database in the transaction
// that writes, so that two colleagues who add the same person at once see each other.
import { type Contact, contactSchema } from '@instroom/domain/organization/contact.ts';
import type { TidyContact } from '@instroom/domain/organization/contact-input.ts';
import { isSameContact } from '@instroom/domain/organization/same-contact.ts';
import { contactsPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

type About = {
  regionId: string;
  contactId: string;
  contact: TidyContact;
  before: Contact | undefined;
};

const most = 5;

/** Who already was a double before the change is not asked about again. */
export async function doublesOf(
  db: Firestore,
  transaction: Transaction,
  { regionId, contactId, contact, before }: About,
): Promise<{ contactId: string; name: string }[]> {
  const all = db.collection(contactsPath(regionId));
  const { email, phoneE164, orgIds } = contact;
  const queries = [
    email && all.where('email', '==', email),
    phoneE164 && all.where('phoneE164', '==', phoneE164),
    all.where('orgIds', 'array-contains-any', orgIds),
  ].flatMap((query) => query || []);
  const found = await Promise.all(queries.map((query) => transaction.get(query)));
  const doubles = new Map<string, string>();
  for (const snapshot of found.flatMap(({ docs }) => docs)) {
    const other = readDocument(snapshot, contactSchema);
    if (!other || snapshot.id === contactId || !isSameContact(contact, other)) continue;
    if (before && isSameContact(before, other)) continue;
    doubles.set(snapshot.id, other.name);
  }
  return [...doubles].slice(0, most).map(([id, name]) => ({ contactId: id, name }));
}
