// When two arrivals are one submission. With an id: the same id and content, whenever they come. Without one, from a
// form without script: the same content within ten minutes, since somebody may press twice, or go back and send again.
import { type Submission, submissionFingerprint } from './submission.ts';

const sameForMs = 10 * 60_000;

/**
 * The texts whose hashes are the ids of its record: its own, and those under which an earlier arrival of the same may
 * lie. Without an id, a period of ten minutes is part of the text: what came up to ten minutes ago lies in the same
 * period or the one before. The next one counts too: the clocks of two servers may disagree about where it begins.
 */
export function recordSources(
  { formId, submission }: { formId: string; submission: Submission },
  now: Date,
): { own: string; others: string[] } {
  const fingerprint = submissionFingerprint(formId, submission);
  if (submission.submissionId) return { own: fingerprint, others: [] };
  const period = Math.floor(now.getTime() / sameForMs);
  const inPeriod = (number: number) => JSON.stringify([fingerprint, number]);
  return { own: inPeriod(period), others: [inPeriod(period - 1), inPeriod(period + 1)] };
}

/** Whether a submission with the same content, received at another moment, is this one. */
export function isSameArrival({ submissionId }: Submission, receivedAt: Date, now: Date): boolean {
  return submissionId !== undefined || Math.abs(now.getTime() - receivedAt.getTime()) < sameForMs;
}
