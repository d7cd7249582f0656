// Wakes on a new mail in a queue, of a region or of the platform, and sends it. Throwing makes the event come again.
import { mailPath, platformMailPath } from '@instroom/domain/paths.ts';
import { onDocumentCreated } from 'firebase-functions/firestore';
import { db } from '../platform/firebase.ts';
import { deliverMail } from './deliver-mail.ts';
import { mailTransport, smtpUrl } from './mail-settings.ts';

const options = { retry: true, secrets: [smtpUrl] };

export const sendMail = onDocumentCreated(
  { document: mailPath('{regionId}', '{mailId}'), ...options },
  ({ params }) => deliver(mailPath(params.regionId, params.mailId)),
);

export const sendPlatformMail = onDocumentCreated(
  { document: platformMailPath('{mailId}'), ...options },
  ({ params }) => deliver(platformMailPath(params.mailId)),
);

async function deliver(path: string): Promise<void> {
  const outcome = await deliverMail(db, db.doc(path), mailTransport(), new Date());
  if (outcome === 'later') throw new Error('mail not accepted yet');
}
