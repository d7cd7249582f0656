// What came of a start, in one sentence: "8 taken klaargezet voor 2 kandidaten; 1 kandidaat niet: is geblokkeerd …".
import type { TFunction } from 'i18next';
import type { Outcome, Outcomes } from '../../data/in-parts.ts';
import { taskTemplates } from '../../messages/nl/task-templates.ts';
import { formatNumber } from '../../ui/format.ts';

type Reason = keyof typeof taskTemplates.start.why;
type Words = TFunction<'taskTemplates'>;

export function startedSentence(
  { outcomes, taskCount }: { outcomes: Outcomes; taskCount: number },
  t: Words,
): string {
  const count = [...outcomes.values()].filter((outcome) => outcome === 'done').length;
  const who = t('start.forWhom', { count, number: formatNumber(count) });
  const made = t('start.made', { count: taskCount, number: formatNumber(taskCount), who });
  return whole([made, ...refusals(outcomes, t)]);
}

export function undoneSentence(
  { outcomes, removed, kept }: { outcomes: Outcomes; removed: number; kept: number },
  t: Words,
): string {
  const gone = t('start.undone', { count: removed, number: formatNumber(removed) });
  const stay = kept > 0 ? [t('start.kept', { count: kept, number: formatNumber(kept) })] : [];
  return whole([gone, ...stay, ...refusals(outcomes, t)]);
}

function whole(parts: readonly string[]): string {
  return `${parts.join('; ')}.`;
}

/** Reasons without words of their own are told as one. */
function refusals(outcomes: Outcomes, t: Words): string[] {
  const counts = new Map<Reason, number>();
  for (const outcome of outcomes.values()) {
    if (outcome === 'done' || outcome === 'unchanged') continue;
    const reason = reasonOf(outcome);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) =>
    t('start.refused', { count, number: formatNumber(count), why: t(`start.why.${reason}`) }),
  );
}

function reasonOf(outcome: Outcome): Reason {
  return isReason(outcome) ? outcome : 'other';
}

function isReason(outcome: string): outcome is Reason {
  return outcome in taskTemplates.start.why;
}
