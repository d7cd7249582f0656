// Where mail goes out, from the settings of the project. In local mode none is set, and mail is only kept.
import { defineSecret, defineString } from 'firebase-functions/params';
import { appUrl } from '../platform/app-url.ts';
import { type SendMail, smtpTransport } from './transport.ts';

/** `smtps://user:password@host:465`: the password makes the whole a secret. */
export const smtpUrl = defineSecret('MAIL_SMTP_URL');
const mailFrom = defineString('MAIL_FROM', { default: 'Instroom <noreply@instroom.example>' });

let transport: SendMail | undefined;

/** One for all mail of an instance: it keeps its connections. */
export function mailTransport(): SendMail {
  transport ??= smtpTransport({
    smtpUrl: process.env.MAIL_SMTP_URL ?? '',
    from: mailFrom.value(),
    appUrl: appUrl(),
  });
  return transport;
}
