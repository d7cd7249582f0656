// When a run would change so much that a person should look first. What is already there stays live meanwhile.
import type { HeldBy } from './import-run.ts';
import type { SourceLimits } from './source.ts';

/** Of what the last good run had. */
const leastShare = 0.9;
/** A source of sixty desks is not held every night for one that is broken. */
const mostRejectedAnyway = 3;

export interface RunFigures {
  /** Records in this answer, and in that of the last good run; nothing where there was none. */
  records: number;
  lastRecords: number | undefined;
  /** Now missing for the first time, and how many were known as being there. */
  newlyMissing: number;
  known: number;
  rejected: number;
  /** Whether the answer is whole; of a part, nothing can be said about what is not in it. */
  isComplete: boolean;
}

/** The rules that hold the run; none when it may go on. */
export function guardsAgainst(figures: RunFigures, limits: SourceLimits): HeldBy[] {
  const { records, lastRecords = 0, newlyMissing, known, rejected, isComplete } = figures;
  const held: HeldBy[] = [];
  const least = isComplete
    ? Math.max(limits.minRecords, Math.ceil(lastRecords * leastShare))
    : limits.minRecords;
  if (records < least) held.push({ guard: 'too_few_records', found: records, allowed: least });
  const { count, share } = limits.maxMissing;
  const mostMissing = Math.max(count, Math.floor(known * share));
  if (newlyMissing > mostMissing)
    held.push({ guard: 'too_many_missing', found: newlyMissing, allowed: mostMissing });
  const mostRejected = Math.max(
    mostRejectedAnyway,
    Math.floor((records + rejected) * limits.maxRejectedShare),
  );
  if (rejected > mostRejected)
    held.push({ guard: 'too_many_rejected', found: rejected, allowed: mostRejected });
  return held;
}
