// What a website sends, and the record that is kept of it.
import { z } from 'zod';
import { maskBsn } from '../candidate/bsn.ts';
import type { ReadPhone } from '../candidate/identity.ts';
import { checkValue } from '../custom/check-value.ts';
import type { CustomValues } from '../custom/custom-value.ts';
import { meant } from '../custom/typed-value.ts';
import { instantSchema } from '../instant.ts';
import { type Answers, answersSchema, type FieldError, fieldErrorsOf } from './answers.ts';
import { type AskedForm, pagesOf } from './form.ts';
import { activityIdPattern } from './given-codes.ts';
import { askedOf, type FormQuestion } from './layout.ts';
import { ownKeyOf } from './own-question.ts';
import { isFormField, kindOf } from './question.ts';

/** 64 kB: the largest body that a form may send. */
export const maxSubmissionBytes = 64 * 1024;

/** The body of `POST /api/forms/{formId}/submissions` as a script sends it. */
export const submissionSchema = z.object({
  submissionId: z.uuid(),
  answers: z
    .record(z.string(), z.unknown())
    .refine(isShallow, 'nested too deep')
    .transform((answers) => Object.fromEntries(Object.entries(answers).map(wellFormedEntry))),
  privacyStatementVersion: z.string().max(40).optional(),
  keepOneYear: z.boolean().default(false),
  /** For what somebody signs up, in a form that is for that; what can be no id is none, and no reason to refuse. */
  activityId: z.string().regex(activityIdPattern).optional().catch(undefined),
  /** A field that people do not see. Whoever fills it in is a program. */
  trap: z.string().max(2000).optional(),
  /** How long the form had been open, by the visitor's own clock: a script says so. */
  openedMs: z.number().min(0).optional().catch(undefined),
  /** When our page with the form was made, for a form without script. */
  openedAt: z.number().min(0).optional().catch(undefined),
  /** In which the visitor read the form, and reads what is mailed. */
  language: z.enum(['nl', 'en']).optional().catch(undefined),
});

/** A form without script has no id of its own: what it sent is known again by its content (`sameness.ts`). */
export const plainSubmissionSchema = submissionSchema.partial({ submissionId: true });
export type Submission = z.infer<typeof plainSubmissionSchema>;

/** A submission of which everything was checked. */
export type Accepted = {
  answers: Answers;
  /** Answers to the region's own questions, by the key of the field. */
  custom: CustomValues;
  phoneE164: string | undefined;
  privacyStatementVersion: string;
  keepOneYear: boolean;
  /** For what somebody signs up, by a form that is for that. */
  activityId?: string | undefined;
};
export type CheckedSubmission = ({ ok: true } & Accepted) | { ok: false; errors: FieldError[] };

/** Checks the answers that the form asks for; other keys are left in the raw submission and have no effect. */
export function checkSubmission(
  submission: Submission,
  form: AskedForm,
  readPhone: ReadPhone,
): CheckedSubmission {
  const { asked, answerTo } = whatIsAsked(submission, form);
  const known = Object.fromEntries(
    asked.flatMap(({ name }) => {
      const answer = answerTo(name);
      return isFormField(name) && !isBlank(answer) ? [[name, answer]] : [];
    }),
  );
  const answers = answersSchema.safeParse(known, { reportInput: true });
  const errors = answers.success ? [] : fieldErrorsOf(answers.error);

  const phone = answers.data?.phone;
  const phoneE164 = phone ? readPhone(phone) : undefined;
  if (phone && !phoneE164) errors.push({ field: 'phone', code: 'invalid_phone' });

  const custom = ownAnswers({ asked, answerTo }, form, errors);
  for (const { name, required, hidden } of asked)
    if (
      required &&
      !hidden &&
      isBlank(answerTo(name)) &&
      !errors.some(({ field }) => field === name)
    )
      errors.push({ field: name, code: 'required' });

  const version = submission.privacyStatementVersion ?? '';
  if (!version) errors.push({ field: 'privacyStatementVersion', code: 'required' });
  else if (!form.privacyStatement.accepted.includes(version))
    errors.push({ field: 'privacyStatementVersion', code: 'statement_not_accepted' });

  if (!answers.success || errors.length > 0) return { ok: false, errors };
  const { keepOneYear, activityId } = submission;
  return {
    ok: true,
    answers: answers.data,
    custom,
    phoneE164,
    privacyStatementVersion: version,
    keepOneYear,
    ...(activityId && { activityId }),
  };
}

type Asked = { asked: FormQuestion[]; answerTo: (name: string) => unknown };

/** The questions that were asked of who sent this, and the answer to each: what a form fixes is not the sender's to say. */
function whatIsAsked({ answers }: Submission, form: AskedForm): Asked {
  const pages = pagesOf(form);
  const fixed = new Map(
    pages
      .flatMap(({ questions }) => questions)
      .flatMap(({ name, hidden, value }) => (hidden && value ? [[name, value] as const] : [])),
  );
  const answerTo = (name: string) => {
    const value = fixed.get(name);
    if (!value) return answers[name];
    return isFormField(name) && kindOf(name) === 'choice' ? value[0] : value;
  };
  return { asked: askedOf(pages, answerTo), answerTo };
}

/** What was answered to the region's own questions; what is wrong with them is added to `errors`. */
function ownAnswers(
  { asked, answerTo }: Asked,
  { ownFields }: AskedForm,
  errors: FieldError[],
): CustomValues {
  const custom: CustomValues = {};
  const questions = new Map(asked.map((question) => [ownKeyOf(question.name), question]));
  for (const field of ownFields) {
    const question = questions.get(field.key);
    if (!question) continue;
    const { name, hidden } = question;
    // What is not shown cannot be repaired by who sends it.
    const demanded = hidden ? { ...field, required: false } : field;
    const checked = checkValue(demanded, meant(field, answerTo(name)));
    if (!checked.ok) errors.push({ field: name, code: checked.code });
    else if (checked.value !== undefined) custom[field.key] = checked.value;
  }
  return custom;
}

export const submissionOutcomes = [
  /** A new candidate was made. */
  'created',
  /** The e-mail address was known: a proposal lies with that candidate. */
  'proposed',
  /** Suspicious: kept, without effect, until an editor looks. */
  'quarantined',
  /** Something failed unexpectedly: kept until it is processed again. */
  'review',
  /** The visitor has yet to say yes, on the page to which a mail led. */
  'unconfirmed',
  /** An editor threw it away while it waited. */
  'discarded',
] as const;

/** What has no effect yet, and is somebody's to look at. */
export const waitingOutcomes = ['quarantined', 'review', 'unconfirmed'] as const;
export type WaitingOutcome = (typeof waitingOutcomes)[number];

export const waitingReasons = [
  /** The field that people do not see was filled in. */
  'trap',
  /** Too many from one address, or too many mails to one. */
  'rate',
  /** Sent sooner than somebody can fill it in. */
  'fast',
  /** A web address stands where a name should. */
  'link',
  'failure',
] as const;

/** `regions/{r}/submissions/{key}`: the submission as it came, for functions only, removed after thirty days. */
export const submissionRecordSchema = z.object({
  formId: z.string(),
  submissionId: z.string().optional(),
  /**
   * The website that it was sent from. `none` and `null`: the browser named none, which is accepted from a form without
   * script only. Absent in records of before this was kept.
   */
  origin: z.string().optional(),
  receivedAt: instantSchema,
  /** JSON text and not a map: a website may send keys and nestings that Firestore does not take. */
  raw: z.string(),
  outcome: z.enum(submissionOutcomes),
  reason: z.enum(waitingReasons).optional(),
  /** Absent: Dutch. */
  language: z.enum(['nl', 'en']).optional(),
  /** Of the secret by which the visitor says yes; the secret itself stands in a mail only. */
  confirmHash: z.string().optional(),
  confirmedAt: instantSchema.optional(),
  /** By an editor, from quarantine or after a failure. */
  releasedAt: instantSchema.optional(),
  releasedBy: z.string().optional(),
  /** What it was when an editor threw it away, so that it can be that again. */
  discardedFrom: z.enum(waitingOutcomes).optional(),
  discardedAt: instantSchema.optional(),
  discardedBy: z.string().optional(),
  candidateId: z.string().optional(),
  expireAt: instantSchema,
});
export type SubmissionRecord = z.infer<typeof submissionRecordSchema>;

/**
 * The same text for the same submission, whatever the order of its keys; other content under the same submission id
 * is another submission. How long the form was open is no content: it is more when the same is sent again.
 */
export function submissionFingerprint(
  formId: string,
  { openedMs, openedAt, language, ...content }: Submission,
): string {
  return JSON.stringify([formId, sortKeys(content)]);
}

/**
 * The submission as it is stored: everything that was sent, as JSON, numbers that look like a BSN masked. What may become
 * a dossier later has to be whole: an id, an address or a phone number may look like one by chance.
 */
export function rawSubmission(submission: Submission): string {
  const { answers, trap, ...rest } = submission;
  const { email, phone, ...others } = masked(answers);
  const reach = { email: answers.email, phone: answers.phone };
  return JSON.stringify({ ...rest, ...masked({ trap }), answers: { ...others, ...reach } });
}

function masked(values: Record<string, unknown>): Record<string, unknown> {
  const written = JSON.stringify(values, (_key, value: unknown) =>
    typeof value === 'string' ? maskBsn(value) : value,
  );
  return z.record(z.string(), z.unknown()).parse(JSON.parse(written));
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}

/** Half of a sign, as `\ud83e` alone, is no text that can be stored: it becomes the sign for what cannot be read. */
function wellFormedEntry([name, value]: [string, unknown]): [string, unknown] {
  return [name, wellFormed(value)];
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  return Array.isArray(value) ? value.map(wellFormed) : value;
}

/** No form asks for more than a list in a list; what nests without end would end the stack of whoever walks it. */
const deepest = 20;

function isShallow(answers: Record<string, unknown>): boolean {
  let level: unknown[] = [answers];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return true;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => [key, sortKeys(inner)]);
}
