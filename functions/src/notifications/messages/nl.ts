// The mail in which somebody reads what there is to do. No titles of tasks: they are free words, and may tell more of
// somebody than a mail should.

import type { MailContent } from '@instroom/domain/mail/mail.ts';
import { comingDays, type Digest } from '@instroom/domain/notification/digest.ts';

type Told = Digest & {
  displayName: string;
  regionName: string;
  path: string;
  /** Of the candidate or organization that a task is about; nothing where it may not be said, or there is none. */
  nameOf: (task: Digest['today'][number]) => string | undefined;
};

/** More make a list that nobody reads. */
export const mostNames = 5;

export function digestMail({
  displayName,
  regionName,
  path,
  nameOf,
  ...digest
}: Told): MailContent {
  const { overdue, today, coming, pool, unread } = digest;
  const about = (tasks: Digest['today']) => aboutWhom(tasks, nameOf);
  const paragraphs = [
    overdue.length > 0 && `Te laat: ${about(overdue)}.`,
    today.length > 0 && `Vandaag: ${about(today)}.`,
    coming.length > 0 && `De komende ${comingDays} dagen: ${about(coming)}.`,
    unread > 0 && `U hebt ${counted(unread, 'ongelezen melding', 'ongelezen meldingen')}.`,
    pool > 0 &&
      `In ${regionName} ${pool === 1 ? 'wacht' : 'wachten'} ${counted(pool, 'taak', 'taken')} op iemand die ze oppakt.`,
  ];
  return {
    language: 'nl',
    subject: subjectOf(digest, regionName),
    paragraphs: [
      `Beste ${displayName},`,
      ...paragraphs.filter((paragraph) => paragraph !== false),
      'U krijgt deze e-mail omdat u dat zo hebt ingesteld. In Instroom kiest u bij ‘Mijn account’, ‘Meldingen’ een ander moment of zet u de e-mail uit.',
    ],
    action: { label: 'Naar mijn taken', path },
  };
}

function subjectOf({ overdue, today, coming, unread }: Digest, regionName: string): string {
  const parts = [
    overdue.length > 0 && `${overdue.length} te laat`,
    today.length > 0 && `${today.length} vandaag`,
    overdue.length + today.length === 0 && coming.length > 0 && `${coming.length} deze week`,
  ].filter((part) => part !== false);
  const what = parts.length > 0 ? parts.join(', ') : counted(unread, 'melding', 'meldingen');
  return `Uw dag in ${regionName}: ${what}`.slice(0, 200);
}

/** "Anna de Vries (2), De Voorbeeldschool en 3 andere taken" */
function aboutWhom(tasks: Digest['today'], nameOf: Told['nameOf']): string {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const name = nameOf(task);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].slice(0, mostNames);
  const others = tasks.length - named.reduce((sum, [, count]) => sum + count, 0);
  const words = named.map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  if (words.length === 0) return counted(others, 'taak', 'taken');
  if (others > 0) words.push(counted(others, 'andere taak', 'andere taken'));
  return list.format(words);
}

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
