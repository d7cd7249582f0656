// How a mail leaves: through the SMTP server of the settings, or not at all where there is none (local mode).
import type { Mail } from '@instroom/domain/mail/mail.ts';
import { createTransport } from 'nodemailer';
import { renderMail } from './render-mail.ts';

export interface MailSettings {
  /** `smtps://user:password@host:465`; empty in local mode. */
  smtpUrl: string;
  from: string;
  /** The application's address, for links: `https://instroom.example`. */
  appUrl: string;
}

export type SendResult =
  | { state: 'sent' | 'kept' }
  /** `isFinal`: the mail server says that trying again is useless. */
  | { state: 'refused'; error: string; isFinal: boolean };
export type SendMail = (id: string, mail: Mail) => Promise<SendResult>;

export function smtpTransport({ smtpUrl, from, appUrl }: MailSettings): SendMail {
  if (!smtpUrl) return async () => ({ state: 'kept' });
  const transport = createTransport(smtpUrl);
  return async (id, mail) => {
    const { subject, text, html } = renderMail(mail, appUrl);
    try {
      await transport.sendMail({
        from: mail.fromName ? { name: mail.fromName, address: addressIn(from) } : from,
        to: mail.to,
        ...(mail.replyTo && { replyTo: mail.replyTo }),
        subject,
        text,
        html,
        ...(mail.attachment && { attachments: [mail.attachment] }),
        // The same for every attempt, so that a mailbox sees a repeated mail as one.
        messageId: `<${id}@${new URL(appUrl).hostname}>`,
        // What a person wrote may be answered by a mailbox, such as with "I am away".
        ...(mail.kind !== 'candidate' && { headers: { 'Auto-Submitted': 'auto-generated' } }),
      });
      return { state: 'sent' };
    } catch (error) {
      return { state: 'refused', ...refusalOf(error) };
    }
  };
}

/** `Instroom <noreply@instroom.example>` or the address alone. */
function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}

/** A text of the mail server may quote the address: only its codes are kept. */
function refusalOf(error: unknown): { error: string; isFinal: boolean } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const answer = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  return {
    error: answer ? `${code} ${answer}` : code,
    // 5xx about the address; a refused sign-in is our fault and may be put right.
    isFinal: answer >= 500 && code !== 'EAUTH',
  };
}
