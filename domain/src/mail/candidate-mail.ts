// A mail from an adviser to one candidate: whether he or she may be written to, and what is then sent.
import { z } from 'zod';
import { containsBsn } from '../candidate/bsn.ts';
import type { Candidate } from '../candidate/candidate.ts';
import { type ConsentRecord, isConsentWithdrawn } from '../candidate/consent.ts';
import { fullName } from '../candidate/name.ts';
import type { ErrorCode } from '../errors.ts';
import type { Member } from '../region/member.ts';
import type { Region } from '../region/region.ts';
import {
  type MailText,
  mailLanguageSchema,
  mailMaxima,
  mailTextSchema,
  type TextRefusal,
} from './mail-template.ts';
import { fillTemplate, type PlaceholderValues, type TemplateResult } from './template-text.ts';

/** How long a mail waits before it leaves, so that whoever sent it can still take it back. */
export const holdSeconds = 10;

const id = z.string().min(1).max(100);

export const sendCandidateMailCommandSchema = z.object({
  regionId: id,
  commandId: z.uuid(),
  candidateId: id,
  language: mailLanguageSchema,
  ...mailTextSchema.shape,
});
export type SendCandidateMailCommand = z.infer<typeof sendCandidateMailCommandSchema>;
export const sendCandidateMailAnswerSchema = z.object({ mailId: z.string() });
export type SendCandidateMailAnswer = z.infer<typeof sendCandidateMailAnswerSchema>;

/** Takes back a mail that has not left. */
export const cancelCandidateMailCommandSchema = z.object({
  regionId: id,
  commandId: z.uuid(),
  mailId: id,
});
export type CancelCandidateMailCommand = z.infer<typeof cancelCandidateMailCommandSchema>;
export const cancelCandidateMailAnswerSchema = z.object({ status: z.literal('cancelled') });
export type CancelCandidateMailAnswer = z.infer<typeof cancelCandidateMailAnswerSchema>;

type Written = Pick<Candidate, 'restricted' | 'consent' | 'retainUntil'>;
export type MailRefusal = Extract<ErrorCode, 'restricted' | 'consent_withdrawn' | 'retention_over'>;

/** Why a candidate may not be written to. `withdrawals`: the proofs that consent ended, of whatever time. */
export function refusalOfMailTo(
  { restricted, consent, retainUntil }: Written,
  { withdrawals, now }: { withdrawals: readonly ConsentRecord[]; now: Date },
): MailRefusal | undefined {
  if (restricted) return 'restricted';
  if (isConsentWithdrawn(consent, withdrawals)) return 'consent_withdrawn';
  if (retainUntil && retainUntil <= now) return 'retention_over';
  return undefined;
}

type People = {
  candidate: Pick<Candidate, 'firstName' | 'infix' | 'lastName'>;
  region: Pick<Region, 'name' | 'desk' | 'settings'>;
  member: Pick<Member, 'displayName' | 'email'>;
};

export function placeholderValues({ candidate, region, member }: People): PlaceholderValues {
  const { desk, settings } = region;
  return {
    voornaam: candidate.firstName,
    naam: fullName(candidate),
    adviseur: member.displayName,
    loket: desk?.name ?? region.name,
    telefoon: desk?.phone,
    mailadres: replyAddress(region, member),
    website: desk?.website,
    regio: region.name,
    privacyverklaring: settings.privacyStatementUrl,
  };
}

/** The desk's, since whoever wrote may be away; without a desk, that of who writes. */
export function replyAddress({ desk }: Pick<Region, 'desk'>, { email }: Pick<Member, 'email'>) {
  return desk?.email ?? email;
}

export type FilledMail = { subject: string; text: string };
type Composed = { ok: true; value: FilledMail } | { ok: false; refusal: TextRefusal };

/** The mail as the candidate gets it, or why it cannot be sent. */
export function fillMail({ subject, text }: MailText, values: PlaceholderValues): Composed {
  const filled = both(fillTemplate(subject, values), fillTemplate(text, values));
  if (!filled.ok) return filled;
  const { value } = filled;
  if (containsBsn(value.subject) || containsBsn(value.text))
    return { ok: false, refusal: { code: 'contains_bsn', near: '' } };
  if (value.subject.length > filledMaxima.subject || value.text.length > filledMaxima.text)
    return { ok: false, refusal: { code: 'mail_too_long', near: '' } };
  return filled;
}

/** What is filled in may be longer than its placeholder; the timeline and the mail queue take no more than this. */
const filledMaxima = { subject: 200, text: mailMaxima.text + 1000 };

function both(
  subject: TemplateResult<string>,
  text: TemplateResult<string>,
): TemplateResult<FilledMail> {
  if (!subject.ok) return subject;
  if (!text.ok) return text;
  return { ok: true, value: { subject: subject.value, text: text.value } };
}

const mostParagraphs = 30;

/** As the queue has it: empty lines part paragraphs. What is more than it takes stays together in the last. */
export function paragraphsOf(text: string): string[] {
  const all = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (all.length <= mostParagraphs) return all;
  const first = all.slice(0, mostParagraphs - 1);
  return [...first, all.slice(mostParagraphs - 1).join('\n\n')];
}
