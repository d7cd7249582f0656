// Documents that hold a little of many things: the marks of organizations and the index of contacts. Read before a command
// decides and written with what it decides, in its transaction: so they never tell something else than the documents do.
import { type ContactEntry, contactIndexSchema } from '@instroom/domain/organization/contact.ts';
import { withMark } from '@instroom/domain/organization/marks.ts';
import {
  markBucketOf,
  type OrgMark,
  orgMarksSchema,
} from '@instroom/domain/organization/overlay.ts';
import { contactIndexBucketPath, orgMarksBucketPath } from '@instroom/domain/paths.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';

export type MarkChange = (mark: OrgMark) => OrgMark;

/** Reads the marks of some organizations; the answer writes what they become, by organization. */
export async function openMarks(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  orgIds: readonly string[],
): Promise<(changes: ReadonlyMap<string, MarkChange>) => void> {
  const buckets = [...new Set(orgIds.map(markBucketOf))];
  if (buckets.length === 0) return () => {};
  const documents = buckets.map((bucket) => db.doc(orgMarksBucketPath(regionId, bucket)));
  const stored = await transaction.getAll(...documents);
  return (changes) => {
    for (const snapshot of stored) {
      const before = readDocument(snapshot, orgMarksSchema)?.marks ?? {};
      let marks = before;
      for (const [orgId, change] of changes)
        if (markBucketOf(orgId) === snapshot.id)
          marks = withMark(marks, orgId, change(marks[orgId] ?? {}));
      if (marks !== before) transaction.set(snapshot.ref, { marks });
    }
  };
}

/** The same for contacts. Without an entry a contact goes from the index. */
export async function openContactIndex(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  contactIds: readonly string[],
): Promise<(entries: ReadonlyMap<string, ContactEntry | undefined>) => void> {
  const buckets = [...new Set(contactIds.map(markBucketOf))];
  if (buckets.length === 0) return () => {};
  const documents = buckets.map((bucket) => db.doc(contactIndexBucketPath(regionId, bucket)));
  const stored = await transaction.getAll(...documents);
  return (entries) => {
    for (const snapshot of stored) {
      const contacts = { ...readDocument(snapshot, contactIndexSchema)?.contacts };
      for (const [contactId, entry] of entries) {
        if (markBucketOf(contactId) !== snapshot.id) continue;
        if (entry) contacts[contactId] = entry;
        else delete contacts[contactId];
      }
      transaction.set(snapshot.ref, { contacts });
    }
  };
}
