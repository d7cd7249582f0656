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

export const answerErrorCodes = [
  'required',
  'too_long',
  'too_many',
  'invalid_type',
  'invalid_email',
  'invalid_phone',
  'unknown_code',
  'contains_bsn',
  'statement_not_accepted',
] as const;
export type AnswerErrorCode = (typeof answerErrorCodes)[number];
export type FieldError = { field: string; code: AnswerErrorCode };

const line = z
  .string()
  .trim()
  .min(1, 'required')
  .max(100, 'too_long')
  .refine(noBsn, 'contains_bsn');

export const answersSchema = z.object({
  firstName: line,
  infix: z.string().trim().max(30, 'too_long').optional(),
  lastName: line,
  email: z.string().trim().min(1, 'required').max(254, 'too_long').pipe(z.email('invalid_email')),
  phone: z
    .string()
    .trim()
    .max(40, 'too_long')
    .refine((phone) => phone === '' || looksLikePhone(phone), 'invalid_phone')
    .optional(),
  sectors: z.array(sectorSchema).max(6, 'too_many').optional(),
  subjects: z.array(subjectSchema).max(20, 'too_many').optional(),
  qualificationsSought: z.array(qualificationSchema).max(12, 'too_many').optional(),
  priorEducation: priorEducationSchema.optional(),
  municipalityCode: municipalityCodeSchema.optional(),
  motivation: z.string().trim().max(2000, 'too_long').refine(noBsn, 'contains_bsn').optional(),
});
export type Answers = z.infer<typeof answersSchema>;

export const formFields = answersSchema.keyof().options;
export type FormField = (typeof formFields)[number];
export const formFieldSchema = z.enum(formFields);

/** Nobody can be reached or told apart without these; everything else is the visitor's choice. */
export const requiredFields = ['firstName', 'lastName', 'email'] as const satisfies FormField[];

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
