// What can be told before sending. The server checks everything again, with the schema; its tests and this file's
// test hold the two together.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { looksLikePhone } from '@instroom/domain/candidate/identity.ts';
import { isRequired, maximumOf } from '@instroom/domain/form/answer-limits.ts';
import type { AnswerErrorCode, FieldError, FormField } from '@instroom/domain/form/answers.ts';
import type { Answers } from './submission.ts';

export function checkAnswers(answers: Answers, fields: readonly FormField[]): FieldError[] {
  return fields.flatMap((field) => {
    const code = problemWith(field, answers[field] ?? '');
    return code ? [{ field, code }] : [];
  });
}

function problemWith(field: FormField, given: string | string[]): AnswerErrorCode | undefined {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value.length === 0) return isRequired(field) ? 'required' : undefined;
  if (value.length > (maximumOf(field) ?? value.length))
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
