// What is sent to the server.

import type { Submission } from '@instroom/domain/form/submission.ts';
import type { LanguageCode } from '@instroom/domain/form/texts/languages.ts';

/** By the name of the question. */
export type Answers = Record<string, string | string[]>;

export type Filled = {
  answers: Answers;
  privacyStatementVersion: string;
  keepOneYear: boolean;
  trap: string;
  activityId?: string | undefined;
  language: LanguageCode;
  /** How long the form was on the page. */
  openedMs?: number | undefined;
};

/** The body of the request. The same content gives the same text, so the server knows it again. */
export function submissionBody(submissionId: string, filled: Filled): string {
  const { answers, privacyStatementVersion, keepOneYear, trap, activityId } = filled;
  const { language, openedMs } = filled;
  const submission: Submission = {
    submissionId,
    answers: withoutBlanks(answers),
    privacyStatementVersion,
    keepOneYear,
    ...(activityId && { activityId }),
    ...(trap && { trap: trap.slice(0, 2000) }),
    language,
    ...(openedMs !== undefined && { openedMs: Math.round(openedMs) }),
  };
  return JSON.stringify(submission);
}

/** A random UUID. `crypto.randomUUID` does not exist on websites without https; random values do. */
export function newSubmissionId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, index) => {
    // RFC 9562: the four bits of version 4 and the two of the variant.
    if (index === 6) return (byte & 0x0f) | 0x40;
    if (index === 8) return (byte & 0x3f) | 0x80;
    return byte;
  });
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function withoutBlanks(answers: Answers): Answers {
  const kept: Answers = {};
  for (const [field, value] of Object.entries(answers)) {
    const tidy = typeof value === 'string' ? value.trim() : value;
    if (tidy.length > 0) Object.assign(kept, { [field]: tidy });
  }
  return kept;
}
