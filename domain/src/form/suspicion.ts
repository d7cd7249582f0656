// What is kept apart although everything is filled in as it should: signs of a program. Nothing is asked of the person, and
// whoever is kept apart is answered as everybody is; an editor decides.
import type { Submission, waitingReasons } from './submission.ts';

export type Suspicion = Exclude<(typeof waitingReasons)[number], 'failure'>;

/** Nobody reads a form and fills in three answers within this time. */
const leastMs = 3000;
/** A page is left open for a day at most; what says otherwise was not made by us. */
const mostMs = 24 * 60 * 60_000;

export function suspicionOf(submission: Submission, now: Date): Suspicion | undefined {
  if (submission.trap) return 'trap';
  if (isTooFast(submission, now)) return 'fast';
  return hasLinkForName(submission) ? 'link' : undefined;
}

/** Says nothing where the form did not say when it was opened, as one that was copied into a website cannot. */
function isTooFast({ openedMs, openedAt }: Submission, now: Date): boolean {
  const sinceOpened = openedMs ?? (openedAt === undefined ? mostMs : now.getTime() - openedAt);
  return sinceOpened >= 0 && sinceOpened < leastMs;
}

/** Names go into mail to whatever address was filled in: advertising that we would send. */
function hasLinkForName({ answers }: Submission): boolean {
  return ['firstName', 'infix', 'lastName'].some((name) => {
    const answer = answers[name];
    return typeof answer === 'string' && link.test(answer);
  });
}

/** Endings that are no part of a Dutch name: `Th.de Vries` is one. */
const link =
  /:\/\/|\bwww\.|@|[a-z0-9-]{3,}\.(?:com|net|org|nl|eu|info|io|ru|cn|top|xyz|shop|online|site|club|biz|link|app|dev)\b/i;
