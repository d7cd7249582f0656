// What a website form can ask, and how each answer is checked. Errors are codes; the visitor's words for them
// stand with the form.
import { z } from 'zod';
import { containsBsn } from '../candidate/bsn.ts';
import { looksLikePhone } from '../candidate/identity.ts';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import { priorEducationSchema } from '../codes/prior-education.ts';
import { qualificationSchema } from '../codes/qualification.ts';
import { sectorSchema } from '../codes/sector.ts';
import { subjectSchema } from '../codes/subject.ts';
import { maxima } from './answer-limits.ts';

export const answerErrorCodes = [
  'required',
  'too_long',
  'too_many',
  'invalid_type',
  'invalid_email',
  'invalid_phone',
  'invalid_number',
  'invalid_date',
  'unknown_code',
  'contains_bsn',
  'statement_not_accepted',
] as const;
export type AnswerErrorCode = (typeof answerErrorCodes)[number];
export type FieldError = { field: string; code: AnswerErrorCode };

const text = (field: keyof typeof maxima) => z.string().trim().max(maxima[field], 'too_long');
const some = <Code extends z.ZodType>(code: Code, field: keyof typeof maxima) =>
  z.array(code).max(maxima[field], 'too_many').optional();

export const answersSchema = z.object({
  firstName: text('firstName').min(1, 'required').refine(noBsn, 'contains_bsn'),
  infix: text('infix').optional(),
  lastName: text('lastName').min(1, 'required').refine(noBsn, 'contains_bsn'),
  email: text('email').min(1, 'required').pipe(z.email('invalid_email')),
  phone: text('phone')
    .refine((phone) => phone === '' || looksLikePhone(phone), 'invalid_phone')
    .optional(),
  sectors: some(sectorSchema, 'sectors'),
  subjects: some(subjectSchema, 'subjects'),
  qualificationsSought: some(qualificationSchema, 'qualificationsSought'),
  priorEducation: priorEducationSchema.optional(),
  municipalityCode: municipalityCodeSchema.optional(),
  motivation: text('motivation').refine(noBsn, 'contains_bsn').optional(),
});
export type Answers = z.infer<typeof answersSchema>;

export const formFields = answersSchema.keyof().options;
export type FormField = (typeof formFields)[number];
export const formFieldSchema = z.enum(formFields);

/** One code per field, of the first thing that is wrong with it. */
export function fieldErrorsOf(error: z.ZodError): FieldError[] {
  const byField = new Map<string, AnswerErrorCode>();
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    if (!byField.has(field)) byField.set(field, answerErrorCode(issue));
  }
  return [...byField].map(([field, code]) => ({ field, code }));
}

function answerErrorCode(issue: z.core.$ZodIssue): AnswerErrorCode {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'invalid_type';
  if (issue.code === 'invalid_value') return 'unknown_code';
  return answerErrorCodes.find((code) => code === issue.message) ?? 'invalid_type';
}

function noBsn(text: string): boolean {
  return !containsBsn(text);
}
