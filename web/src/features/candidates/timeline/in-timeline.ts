import type { Say } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';

/** What every entry of a timeline may need. */
export type InTimeline = {
  candidate: WholeCandidate;
  editable: boolean;
  nameOf: (uid: string) => string;
  say: Say;
};
