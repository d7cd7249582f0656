// What came of a change of many, in one sentence: "11 gewijzigd, 1 niet: is intussen verwijderd."
import type { TFunction } from 'i18next';
import type { Outcome, Outcomes } from '../../../data/in-parts.ts';
import { candidateList } from '../../../messages/nl/candidate-list.ts';
import { formatNumber } from '../../../ui/format.ts';

type Reason = keyof typeof candidateList.bulk.why extends `${infer Code}_${'one' | 'other'}`
  ? Code
  : never;

export function sentenceOf(
  outcomes: Outcomes,
  t: TFunction<'candidateList'>,
  { isUndo = false } = {},
): string {
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes.values()) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const number = formatNumber(counts.get('done') ?? 0);
  const unchanged = counts.get('unchanged') ?? 0;
  const parts: string[] = [isUndo ? t('bulk.putBack', { number }) : t('bulk.changed', { number })];
  if (unchanged > 0)
    parts.push(t('bulk.unchanged', { count: unchanged, number: formatNumber(unchanged) }));
  for (const [reason, count] of byReason(counts)) {
    const why = t(`bulk.why.${reason}`, { count });
    parts.push(t('bulk.refused', { number: formatNumber(count), why }));
  }
  return `${parts.join(', ')}.`;
}

/** Reasons without words of their own are told as one. */
function byReason(counts: ReadonlyMap<Outcome, number>): Map<Reason, number> {
  const reasons = new Map<Reason, number>();
  for (const [outcome, count] of counts) {
    if (outcome === 'done' || outcome === 'unchanged') continue;
    const reason = isReason(outcome) ? outcome : 'other';
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  }
  return reasons;
}

function isReason(outcome: string): outcome is Reason {
  return `${outcome}_one` in candidateList.bulk.why;
}
