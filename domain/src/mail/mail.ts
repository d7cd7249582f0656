// A mail to be sent: `regions/{r}/mail/{id}`, or `platformMail/{id}` where no region is concerned. No client reads it,
// since it may hold a link that lets somebody in.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { heldReasons } from './delivery.ts';

export const mailKinds = [
  'invitation',
  'first_admin_notice',
  'sign_in_link',
  'password_reset',
  'candidate',
  'digest',
  /** A period is over: the way to its report. */
  'report_ready',
  /** To who filled in a form: it came in; and, where the form asks for it, whether it was he or she. */
  'form_received',
  'form_confirm',
  /** To the desk: a form came in. */
  'form_desk',
  'activity_confirmed',
  'activity_waiting',
  'activity_moved_up',
  'activity_refused',
  'activity_reminder',
  'activity_cancelled',
  'activity_changed',
  'activity_evaluation',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** Whether it goes to a candidate, who may have become somebody that nobody writes to. */
export function isToCandidate({ kind }: { kind: MailKind }): boolean {
  return kind === 'candidate' || kind.startsWith('activity_');
}

/** How long a mail is kept after it was sent or given up. */
export const mailKeptDays = 30;

const actionSchema = z.object({
  label: z.string().min(1).max(80),
  path: z.string().regex(/^\/(?!\/)/),
});

export const mailContentSchema = z.object({
  language: z.enum(['nl', 'en']),
  subject: z.string().trim().min(1).max(200),
  /** Plain text. */
  paragraphs: z.array(z.string().trim().min(1).max(5000)).min(1).max(30),
  /** A button that leads to a page of the application: the path only, the address is that of who sends. */
  action: actionSchema.optional(),
  /** A quieter link below it, such as to where somebody chooses not to get such mail. */
  aside: actionSchema.optional(),
  /** A file of text that goes along, such as a date for somebody's calendar. */
  attachment: z
    .object({
      filename: z.string().regex(/^[\w.-]{1,80}$/),
      contentType: z.string().regex(/^text\/[\w+.-]+(?:; ?[\w-]+=[\w-]+)*$/),
      content: z.string().min(1).max(20_000),
    })
    .optional(),
});
export type MailContent = z.infer<typeof mailContentSchema>;

export const mailSchema = mailContentSchema.extend({
  kind: z.enum(mailKinds),
  to: z.email().max(254),
  replyTo: z.email().max(254).optional(),
  /** Whom it is from, for the addressee; the address is the platform's own. */
  fromName: z.string().min(1).max(120).optional(),
  /** Who sent it, where somebody did. */
  byUid: z.string().optional(),
  /** Whose dossier it belongs to, so that erasure finds it. */
  candidateId: z.string().optional(),
  /** The document that wants to know what became of it, in its field `delivery`. */
  reportTo: z.string().optional(),
  /** `kept`: there is no mail server here, so it is only shown (local mode). `held`: it may not leave any more. */
  state: z.enum(['queued', 'sending', 'sent', 'kept', 'failed', 'held']),
  attempts: z.number().int().min(0),
  queuedAt: instantSchema,
  /** It stays until then, for whoever wants to take it back. */
  notBefore: instantSchema.optional(),
  heldReason: z.enum(heldReasons).optional(),
  triedAt: instantSchema.optional(),
  sentAt: instantSchema.optional(),
  /** A code of the mail server, never a text: that may quote an address. */
  error: z.string().max(40).optional(),
  expireAt: instantSchema.optional(),
});
export type Mail = z.infer<typeof mailSchema>;
