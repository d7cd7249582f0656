// What candidates can be told about an activity, in each language: a sentence that is missing in one is a type error.
import type { Refusal } from '@instroom/domain/activity/hand-out.ts';
import type { Registration } from '@instroom/domain/activity/registration.ts';
import type { MailKind } from '@instroom/domain/mail/mail.ts';

export type ActivityMailKind = Extract<MailKind, `activity_${string}`>;
export type Told = {
  title: string;
  when: string;
  where: string;
  onlineUrl: string | undefined;
  evaluationUrl: string | undefined;
  refusal: Refusal | undefined;
};
export type MailWords = { subject: string; paragraphs: string[] };

export type ActivityTexts = {
  greeting: (firstName: string) => string;
  regards: (desk: string) => string;
  button: string;
  online: string;
  calendarFile: string;
  mails: Record<ActivityMailKind, (told: Told) => MailWords>;
  refusals: Record<Refusal, string>;
  /** The candidate's own page. */
  own: {
    otherLanguage: string;
    state: Record<Registration['state'], string>;
    position: (place: number) => string;
    cancelledActivity: string;
    when: string;
    where: string;
    join: string;
    ask: string;
    cancel: string;
    anew: string;
    over: string;
    gone: { title: string; text: string };
    failed: { title: string; text: string };
  };
  agenda: {
    title: (region: string) => string;
    none: string;
    free: (places: number) => string;
    open: string;
    waiting: string;
    full: string;
    closed: string;
    signUp: string;
    signUpFor: (title: string) => string;
  };
};

/** When, where and, for who comes, the link to take part. */
export function factLines(
  labels: { when: string; where: string; join: string },
  { when, where, onlineUrl }: Told,
): string {
  const lines = [`${labels.when}: ${when}`, `${labels.where}: ${where}`];
  return [...lines, ...(onlineUrl ? [`${labels.join}: ${onlineUrl}`] : [])].join('\n');
}
