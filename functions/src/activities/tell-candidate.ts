// Puts a mail about a sign-up in the queue, in the transaction of what it tells of, with the link to the candidate's own page.
// Whoever may not be written to gets none; whether that changed since, sending asks once more (why-held.ts).
import { createHash } from 'node:crypto';
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { mostKeys, type Registration } from '@instroom/domain/activity/registration.ts';
import { factsToTell } from '@instroom/domain/activity/settling.ts';
import { inLanguage, whenOf } from '@instroom/domain/activity/when.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import type { MailContent } from '@instroom/domain/mail/mail.ts';
import { calendarFile } from '@instroom/domain/platform/calendar-file.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { queueMail } from '../mail/queue-mail.ts';
import { hashOfToken, newToken } from '../platform/secret-token.ts';
import type { ActivityMailKind, Told } from './messages/shape.ts';
import { activityTexts } from './messages/texts.ts';
import { whereOf } from './where.ts';

export type Letter = {
  kind: ActivityMailKind;
  regionId: string;
  region: Region;
  activity: Activity;
  registrationId: string;
  registration: Registration;
  candidate: Candidate;
  /** What sets it apart from other mails of its kind about the same sign-up; the same twice is one mail. */
  occasion: string | number;
  now: Date;
};

/** Answers what the sign-up has to remember of it. */
export function tellCandidate(
  db: Firestore,
  transaction: Transaction,
  letter: Letter,
): Pick<Registration, 'keyHashes' | 'told'> {
  const { kind, regionId, region, activity, registrationId, registration, candidate } = letter;
  const told = toldOf(activity);
  if (candidate.restricted) return { told };
  const token = leadsToPage(letter) ? newToken() : undefined;
  queueMail(db, transaction, regionId, `${registrationId}-${kind}-${letter.occasion}`, {
    kind,
    to: candidate.email,
    candidateId: registration.candidateId,
    ...(region.desk && { replyTo: region.desk.email }),
    fromName: region.desk?.name ?? region.name,
    ...contentOf(letter, token && ownPagePath(regionId, token)),
    now: letter.now,
  });
  if (!token) return { told };
  const keyHashes = [...(registration.keyHashes ?? []), hashOfToken(token)].slice(-mostKeys);
  return { told, keyHashes };
}

/** Short, and without the link to take part, which only who comes is told. */
export function toldOf(activity: Activity): string {
  const facts = factsToTell(activity);
  if (facts === 'cancelled') return facts;
  return createHash('sha256').update(facts).digest('hex').slice(0, 16);
}

/** Behind no `#`: it must work without script. docs/deploy.md keeps it out of the platform's log. */
export const ownPagePath = (regionId: string, token: string) => `/aanmelding/${regionId}/${token}`;

function leadsToPage({ kind, activity }: Letter): boolean {
  return activity.status !== 'cancelled' && withPage.has(kind);
}

function contentOf(letter: Letter, path: string | undefined): MailContent {
  const { kind, region, activity, registration, candidate } = letter;
  const { language } = registration;
  const texts = activityTexts[language];
  const facts = toldIn(letter);
  const { subject, paragraphs } = texts.mails[kind](facts);
  const attachment = withDate.has(kind) ? dateFile(letter, facts) : undefined;
  return {
    language,
    subject: subject.slice(0, 200),
    paragraphs: [
      texts.greeting(candidate.firstName),
      ...paragraphs,
      texts.regards(region.desk?.name ?? region.name),
    ],
    ...(path && { action: { label: texts.button, path } }),
    ...(attachment && {
      attachment: {
        filename: texts.calendarFile,
        contentType: `text/calendar; charset=utf-8; method=${methodOf(activity)}`,
        content: attachment,
      },
    }),
  };
}

const withDate: ReadonlySet<ActivityMailKind> = new Set([
  'activity_confirmed',
  'activity_moved_up',
  'activity_reminder',
  'activity_changed',
  'activity_cancelled',
]);
const withPage: ReadonlySet<ActivityMailKind> = new Set([
  'activity_confirmed',
  'activity_waiting',
  'activity_moved_up',
  'activity_reminder',
  'activity_changed',
]);

function toldIn({ activity, registration }: Letter): Told {
  const { language, refusal, state } = registration;
  return {
    title: inLanguage(activity.title, language),
    when: whenOf(activity, language),
    where: whereOf(activity, language),
    onlineUrl: state === 'confirmed' ? activity.onlineUrl : undefined,
    evaluationUrl: activity.evaluationUrl,
    refusal,
  };
}

/** A date that does not take place is struck out for who had it in a calendar. */
function dateFile(
  { regionId, activity, registration, now }: Letter,
  { title, where, onlineUrl }: Told,
): string | undefined {
  if (registration.state !== 'confirmed') return undefined;
  const id = createHash('sha256').update(`${regionId}/${registration.activityId}`).digest('hex');
  return calendarFile(
    {
      id: id.slice(0, 32),
      title,
      startsAt: activity.startsAt,
      endsAt: activity.endsAt,
      place: where,
      url: onlineUrl,
      revision: activity.revision,
      isCancelled: activity.status === 'cancelled',
    },
    now,
  );
}

function methodOf({ status }: Activity): string {
  return status === 'cancelled' ? 'CANCEL' : 'PUBLISH';
}
