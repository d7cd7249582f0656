// How current a source is, for the page that watches over imports and for the alarm.
import { dayMs } from '../instant.ts';
import type { ImportRun, SourceState } from './import-run.ts';
import type { Source } from './source.ts';

/** `never`: no run has succeeded yet. `stale`: too long ago for what comes this often. */
export type Freshness = 'fresh' | 'stale' | 'never' | 'unavailable';

/** A source that had nothing new is as fresh as one that had. Files are brought by people and grow no older. */
export function freshnessOf(
  { staleAfterDays }: Pick<Source, 'staleAfterDays'>,
  state: Pick<SourceState, 'lastGoodAt' | 'lastSeenAt' | 'unavailable'> | undefined,
  now: Date,
): Freshness {
  if (state?.unavailable) return 'unavailable';
  const seen = Math.max(state?.lastGoodAt?.getTime() ?? 0, state?.lastSeenAt?.getTime() ?? 0);
  if (!state?.lastGoodAt) return 'never';
  if (staleAfterDays === undefined) return 'fresh';
  return now.getTime() - seen > staleAfterDays * dayMs ? 'stale' : 'fresh';
}

/** Whether it is done, and nobody has to decide any more. */
export function isOver({ state }: Pick<ImportRun, 'state'>): boolean {
  return state !== 'running' && state !== 'held';
}
