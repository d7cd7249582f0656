// Documents that people write and take back by themselves, such as a contact with a candidate: shown at once, sent when
// there is a connection, and never lost unseen.
import {
  deleteDoc,
  deleteField,
  doc,
  setDoc,
  updateDoc,
  waitForPendingWrites,
} from 'firebase/firestore';
import { z } from 'zod';
import type { Change } from './change.ts';
import { database } from './database.ts';
import { errorCodeOf } from './errors.ts';
import { readFromServer } from './read.ts';
import { forgetUnsent, keepLeft, keepUnsent, refuseUnsent, type UnsentChange } from './unsent.ts';

/** What it is, in words, for as long as the server does not have it. */
export type RecordWords = Pick<Change, 'subject' | 'field' | 'text'>;

/** Writes a whole document, or takes it away where there is none. Answers whether the server has it so. */
export function saveRecord(
  path: string,
  document: Readonly<Record<string, unknown>> | null,
  words: RecordWords,
): Promise<boolean> {
  const reference = doc(database(), path);
  const kept = keepUnsent({ path, part: recordPart, written: {}, seen: {}, ...words });
  const write = document ? setDoc(reference, withoutAbsent(document)) : deleteDoc(reference);
  return followed(kept, write);
}

/** Writes some fields of a document; what is undefined is taken away. Answers whether the server has it so. */
export function changeRecord(
  path: string,
  fields: Readonly<Record<string, unknown>>,
  words: RecordWords,
): Promise<boolean> {
  const kept = keepUnsent({ path, part: recordPart, written: {}, seen: {}, ...words });
  const written = Object.entries(fields).map(([name, value]) => [name, value ?? deleteField()]);
  return followed(kept, updateDoc(doc(database(), path), Object.fromEntries(written)));
}

const recordPart = 'record';

export const isOfRecord = ({ part }: Pick<Change, 'part'>) => part === recordPart;

/** One of an earlier visit on this device: the SDK sends it by itself, and whether it came through is looked up. */
export function followLeftRecord(change: Change): void {
  void followed(keepLeft(change), lookUp(change.path));
}

async function lookUp(path: string): Promise<void> {
  await waitForPendingWrites(database());
  // What was taken back is not there, and what was refused neither: only to be read at all matters.
  await readFromServer(path, z.object({}));
}

async function followed({ id }: UnsentChange, sent: Promise<void>): Promise<boolean> {
  try {
    await sent;
    forgetUnsent(id);
    return true;
  } catch (error) {
    refuseUnsent(id, errorCodeOf(error));
    return false;
  }
}

function withoutAbsent(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));
}
