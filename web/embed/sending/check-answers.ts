// What can be told before sending. The server checks everything again, with the schema; its tests and this file's
// test hold the two together.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { looksLikePhone } from '@instroom/domain/candidate/identity.ts';
import type { AnswerErrorCode, FieldError } from '@instroom/domain/form/answers.ts';
import type { AskedQuestion } from '@instroom/domain/form/asked-question.ts';
import type { Answers } from './submission.ts';

type Asked = Pick<AskedQuestion, 'name' | 'isRequired' | 'max'>;

export function checkAnswers(answers: Answers, questions: readonly Asked[]): FieldError[] {
  return questions.flatMap((question) => {
    const code = problemWith(question, answers[question.name] ?? '');
    return code ? [{ field: question.name, code }] : [];
  });
}

function problemWith(
  { name, isRequired, max }: Asked,
  given: string | string[],
): AnswerErrorCode | undefined {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value.length === 0) return isRequired ? 'required' : undefined;
  if (max !== undefined && value.length > max)
    return Array.isArray(value) ? 'too_many' : 'too_long';
  if (Array.isArray(value)) return undefined;
  if (name === 'email') return looksLikeEmail(value) ? undefined : 'invalid_email';
  if (name === 'phone') return looksLikePhone(value) ? undefined : 'invalid_phone';
  // A BSN that is found here does not even leave the browser.
  return containsBsn(value) ? 'contains_bsn' : undefined;
}

/** Looser than the server, so that nothing is refused here that the server accepts. */
function looksLikeEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}
