import type { WholeCandidate } from '../whole-candidate.ts';
import type { Say } from './said.tsx';

/** What every entry of a timeline may need. */
export type InTimeline = {
  candidate: WholeCandidate;
  editable: boolean;
  nameOf: (uid: string) => string;
  say: Say;
};
