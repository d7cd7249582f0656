// Puts a mail in the queue, in the transaction or batch of what it tells of. Sending is a trigger's work.
import {
  type Mail,
  type MailContent,
  type MailKind,
  mailSchema,
} from '@instroom/domain/mail/mail.ts';
import { mailPath, platformMailPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { Writer } from '../platform/writer.ts';

export type NewMail = MailContent & {
  kind: MailKind;
  to: string;
  now: Date;
} & Partial<
    Pick<Mail, 'replyTo' | 'fromName' | 'byUid' | 'candidateId' | 'reportTo' | 'notBefore'>
  >;

/** `id` makes a mail that is queued twice one mail. */
export function queueMail(
  db: Firestore,
  writer: Writer,
  regionId: string | undefined,
  id: string,
  { now, ...mail }: NewMail,
): void {
  const path = regionId === undefined ? platformMailPath(id) : mailPath(regionId, id);
  const queued = mailSchema.parse({ ...mail, state: 'queued', attempts: 0, queuedAt: now });
  writer.set(db.doc(path), queued);
}
