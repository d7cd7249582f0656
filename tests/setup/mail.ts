// The mail that would have been sent, out of the queue of the platform.
import { type Mail, type MailKind, mailSchema } from '@instroom/domain/mail/mail.ts';
import { platformMailsPath } from '@instroom/domain/paths.ts';
import { expect } from 'vitest';
import { adminDb } from './admin.ts';

/** The newest mail of this kind to somebody, once it left. */
export async function awaitMail(kind: MailKind, to: string): Promise<Mail> {
  let newest: Mail | undefined;
  await expect
    .poll(async () => {
      const mails = await adminDb().collection(platformMailsPath).where('to', '==', to).get();
      newest = mails.docs
        .map((mail) => mailSchema.parse(mail.data()))
        .filter((mail) => mail.kind === kind && mail.state === 'kept')
        .toSorted((one, other) => other.queuedAt.getTime() - one.queuedAt.getTime())[0];
      return newest?.state;
    })
    .toBe('kept');
  if (!newest) throw new Error('no mail');
  return newest;
}
