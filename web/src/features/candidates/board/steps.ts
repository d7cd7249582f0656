// Where the arrow keys lead on the board: from card to card, and with a card in hand from column to column.
import type { Phase } from '@instroom/domain/codes/phase.ts';
import type { BoardColumn } from './board-model.ts';

type Columns = readonly BoardColumn[];

/** The card to go to, or nothing where a key means no step or there is none that way. */
export function cardAfter(columns: Columns, candidateId: string, key: string): string | undefined {
  const at = columns.findIndex(({ cards }) => cards.some(({ id }) => id === candidateId));
  const cards = columns[at]?.cards ?? [];
  const index = cards.findIndex(({ id }) => id === candidateId);
  switch (key) {
    case 'ArrowDown':
      return cards[index + 1]?.id;
    case 'ArrowUp':
      return cards[index - 1]?.id;
    case 'Home':
      return cards.at(0)?.id;
    case 'End':
      return cards.at(-1)?.id;
    case 'ArrowRight':
      return atHeight(columns.slice(at + 1), index);
    case 'ArrowLeft':
      return atHeight(columns.slice(0, at).toReversed(), index);
    default:
      return undefined;
  }
}

/** The phase beside another into which somebody can be put, or back where he or she stands. */
export function phaseBeside(
  columns: Columns,
  { from, over }: { from: Phase; over: Phase },
  key: string,
): Phase {
  const targets = columns.filter(({ code, isTarget }) => isTarget || code === from);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
  return targets[targets.findIndex(({ code }) => code === over) + step]?.code ?? over;
}

/** Of the first column with anybody in it. */
function atHeight(columns: Columns, index: number): string | undefined {
  const cards = columns.find((column) => column.cards.length > 0)?.cards;
  return cards?.[Math.min(index, cards.length - 1)]?.id;
}
