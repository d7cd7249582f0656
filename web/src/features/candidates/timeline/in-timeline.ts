import type { ListedCandidate } from '../sorted-table.ts';
import type { Say } from './said.tsx';

/** What every entry of a timeline may need. */
export type InTimeline = {
  candidate: ListedCandidate;
  editable: boolean;
  nameOf: (uid: string) => string;
  say: Say;
};
