// The board: who stands in which phase, the longest there first.

import type { RosterRow } from '../../../data/roster.ts';
import type { PhaseItem, RegionWords } from '../../../shared/vocabulary.ts';

export type BoardColumn = PhaseItem & {
  cards: RosterRow[];
  /** Whether somebody can be put into it: not into a phase that the region does not use. */
  isTarget: boolean;
};

/** A column of each phase of the journey. One that the region does not use is there while somebody is in it. */
export function columnsOf(
  rows: readonly RosterRow[],
  { phases, isHidden }: Pick<RegionWords, 'phases' | 'isHidden'>,
): BoardColumn[] {
  const columns = phases.map(
    (phase): BoardColumn => ({
      ...phase,
      cards: [],
      isTarget: !isHidden(phase.code),
    }),
  );
  const byPhase = new Map(columns.map((column) => [column.code, column]));
  for (const row of rows) byPhase.get(row.phase)?.cards.push(row);
  for (const { cards } of columns) cards.sort(longestFirst);
  return columns.filter(({ cards, isTarget }) => cards.length > 0 || isTarget);
}

/** The columns, each the object that it was before where nothing in it changed: those are not drawn anew. */
export function keepingSame(
  before: readonly BoardColumn[],
  columns: readonly BoardColumn[],
): readonly BoardColumn[] {
  const known = new Map(before.map((column) => [column.code, column]));
  return columns.map((column) => {
    const last = known.get(column.code);
    return last && isSameColumn(last, column) ? last : column;
  });
}

function isSameColumn(one: BoardColumn, other: BoardColumn): boolean {
  return (
    one.nl === other.nl &&
    one.isTarget === other.isTarget &&
    one.cards.length === other.cards.length &&
    one.cards.every((card, index) => card === other.cards[index])
  );
}

/** Of two who came in at once, the one whose name comes first: rows are in that order, and sorting keeps it. */
function longestFirst(one: RosterRow, other: RosterRow): number {
  return one.phaseSince.getTime() - other.phaseSince.getTime();
}
