import type { RosterEntry } from '../candidate/roster.ts';
import { correctingReasons } from '../codes/exit-reason.ts';

/** Whether the dossier was closed because it was no candidate: spam, a test, or somebody who was there already. */
export function wasNobody({ phase, exit }: Pick<RosterEntry, 'phase' | 'exit'>): boolean {
  return phase === 'exited' && correctingReasons.some((one) => one === exit?.reason);
}
