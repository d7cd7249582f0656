// What can be told before sending. The server checks everything again, with the schema; its tests and this file's
// test hold the two together.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { looksLikePhone } from '@instroom/domain/candidate/identity.ts';
import type { AnswerErrorCode, FieldError, FormField } from '@instroom/domain/form/answers.ts';
import type { Answers } from './submission.ts';

const required: readonly FormField[] = ['firstName', 'lastName', 'email'];

/** How many characters, or how many choices. */
const maxima: Partial<Record<FormField, number>> = {
  firstName: 100,
  infix: 30,
  lastName: 100,
  email: 254,
  phone: 40,
  sectors: 6,
  subjects: 20,
  qualificationsSought: 12,
  motivation: 2000,
};

export function isRequired(field: FormField): boolean {
  return required.includes(field);
}

export function maximumOf(field: string): number {
  return Object.entries(maxima).find(([name]) => name === field)?.[1] ?? 0;
}

export function checkAnswers(answers: Answers, fields: readonly FormField[]): FieldError[] {
  return fields.flatMap((field) => {
    const code = problemWith(field, answers[field] ?? '');
    return code ? [{ field, code }] : [];
  });
}

function problemWith(field: FormField, given: string | string[]): AnswerErrorCode | undefined {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value.length === 0) return isRequired(field) ? 'required' : undefined;
  if (value.length > (maxima[field] ?? value.length))
    return Array.isArray(value) ? 'too_many' : 'too_long';
  if (Array.isArray(value)) return undefined;
  if (field === 'email') return looksLikeEmail(value) ? undefined : 'invalid_email';
  if (field === 'phone') return looksLikePhone(value) ? undefined : 'invalid_phone';
  // A BSN that is found here does not even leave the browser.
  return containsBsn(value) ? 'contains_bsn' : undefined;
}

/** Looser than the server, so that nothing is refused here that the server accepts. */
function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}
