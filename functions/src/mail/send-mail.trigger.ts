// Wakes on a new mail in a queue, of a region or of the platform, and sends it: at once, or when it may leave. Throwing makes
// the event come again.
import { setTimeout as pause } from 'node:timers/promises';
import { mailSchema } from '@instroom/domain/mail/mail.ts';
import { mailPath, platformMailPath } from '@instroom/domain/paths.ts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { readDocument } from '../platform/read.ts';
import { deliverMail } from './deliver-mail.ts';
import { mailTransport, smtpUrl } from './mail-settings.ts';

const options = { retry: true, secrets: [smtpUrl] };

export const sendMail = onDocumentCreated(
  { document: mailPath('{regionId}', '{mailId}'), ...options },
  ({ data }) => deliver(data),
);

export const sendPlatformMail = onDocumentCreated(
  { document: platformMailPath('{mailId}'), ...options },
  ({ data }) => deliver(data),
);

async function deliver(snapshot: DocumentSnapshot | undefined): Promise<void> {
  const mail = snapshot && readDocument(snapshot, mailSchema);
  if (!mail) return;
  // Some seconds, for whoever wants to take it back. An instance waits for many at once; if it dies, the event comes again.
  for (let left = leftUntil(mail.notBefore); left > 0; left = leftUntil(mail.notBefore))
    await pause(left);
  const outcome = await deliverMail(db, db.doc(snapshot.ref.path), mailTransport(), new Date());
  if (outcome === 'later') throw new Error('mail not accepted yet');
}

function leftUntil(moment: Date | undefined): number {
  return moment ? moment.getTime() - Date.now() : 0;
}
