// What waits before it is a dossier, and what an editor does with it.
import { z } from 'zod';
import type { FieldDef } from '../custom/field-def.ts';
import type { ErrorCode } from '../errors.ts';
import type { AskedForm } from './form.ts';
import {
  plainSubmissionSchema,
  type Submission,
  type SubmissionRecord,
  type WaitingOutcome,
  waitingOutcomes,
} from './submission.ts';

/** How long a visitor has to say yes. */
export const confirmDays = 7;
/** The screen offers the way back for half a minute; a request may take its time. */
export const undoDiscardMinutes = 10;

const id = z.string().min(1).max(100);

export const inboxCommandSchema = z.object({
  regionId: id,
  commandId: z.uuid(),
  submissionKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type InboxCommand = z.infer<typeof inboxCommandSchema>;

export const releaseSubmissionAnswerSchema = z.object({
  /** `unconfirmed`: the form asks the visitor to say yes first, and has now mailed him or her. */
  outcome: z.enum(['created', 'proposed', 'unconfirmed']),
  candidateId: z.string().optional(),
});
export type ReleaseSubmissionAnswer = z.infer<typeof releaseSubmissionAnswerSchema>;

export const discardSubmissionCommandSchema = inboxCommandSchema.extend({
  /** `false`: it is taken back, and waits as it did. */
  isDiscarded: z.boolean(),
});
export type DiscardSubmissionCommand = z.infer<typeof discardSubmissionCommandSchema>;
export const discardSubmissionAnswerSchema = z.object({ isDiscarded: z.boolean() });
export type DiscardSubmissionAnswer = z.infer<typeof discardSubmissionAnswerSchema>;

export function isWaiting(outcome: SubmissionRecord['outcome']): outcome is WaitingOutcome {
  return waitingOutcomes.some((waiting) => waiting === outcome);
}

type InboxRefusal = Extract<
  ErrorCode,
  'submission_gone' | 'submission_settled' | 'submission_unconfirmed' | 'undo_too_late'
>;

/** Who does not say yes gets no dossier: no editor says it in his or her place. */
export function refusalOfRelease(
  record: SubmissionRecord | undefined,
  now: Date,
): InboxRefusal | undefined {
  if (record?.outcome === 'unconfirmed') return 'submission_unconfirmed';
  return refusalOfDiscard(record, now);
}

export function refusalOfDiscard(
  record: SubmissionRecord | undefined,
  now: Date,
): InboxRefusal | undefined {
  if (!record || record.expireAt <= now) return 'submission_gone';
  return isWaiting(record.outcome) ? undefined : 'submission_settled';
}

export function refusalOfRestore(
  record: SubmissionRecord | undefined,
  now: Date,
): InboxRefusal | undefined {
  if (!record || record.expireAt <= now) return 'submission_gone';
  if (record.outcome !== 'discarded' || !record.discardedAt) return 'submission_settled';
  const since = now.getTime() - record.discardedAt.getTime();
  return since > undoDiscardMinutes * 60_000 ? 'undo_too_late' : undefined;
}

/** As it was sent; nothing where what is kept cannot be read. */
export function submissionIn({ raw }: Pick<SubmissionRecord, 'raw'>): Submission | undefined {
  const parsed = plainSubmissionSchema.safeParse(jsonIn(raw));
  return parsed.success ? parsed.data : undefined;
}

function jsonIn(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/**
 * The form for what was taken earlier: it was complete then, under a statement that was accepted then. A question that
 * became compulsory since, and a statement that was replaced since, are no reason to refuse it now.
 */
export function asTakenEarlier(
  form: AskedForm,
  { privacyStatementVersion }: Submission,
): AskedForm {
  const { accepted } = form.privacyStatement;
  return {
    ...form,
    ownFields: form.ownFields.map((field): FieldDef => ({ ...field, required: false })),
    pages: form.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => ({ ...question, required: false })),
    })),
    privacyStatement: {
      ...form.privacyStatement,
      accepted: privacyStatementVersion ? [...accepted, privacyStatementVersion] : accepted,
    },
  };
}
