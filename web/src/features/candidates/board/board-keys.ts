// The board by keyboard: arrows go from card to card, Space takes one in hand, and then the arrows take it to a phase.
import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import type { KeyboardEvent } from 'react';
import type { BoardColumn } from './board-model.ts';
import { cardAfter, phaseBeside } from './steps.ts';
import type { Holding } from './use-holding.ts';

type Keys = {
  /** Those of which the cards can be seen, and all. */
  open: readonly BoardColumn[];
  columns: readonly BoardColumn[];
  isEditable: boolean;
  holding: Holding;
  focusOn: (candidateId: string) => void;
  onMenu: (candidateId: string, card: HTMLElement) => void;
};

export function boardKeys({ open, columns, isEditable, holding, focusOn, onMenu }: Keys) {
  const carry = (event: KeyboardEvent) => {
    const { held, over, letGo } = holding;
    if (!held) return;
    if (event.key === 'Tab') return letGo(false);
    event.preventDefault();
    if (event.key === 'Enter' || event.key === ' ') letGo(true);
    else if (event.key === 'Escape') letGo(false);
    else over(phaseBeside(columns, held, event.key));
  };

  return (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const card = target.closest<HTMLElement>('[data-candidate]');
    const candidateId = card?.dataset.candidate;
    if (!card || !candidateId || event.ctrlKey || event.metaKey || event.altKey) return;
    if (holding.held) return carry(event);
    if (isEditable && asksForMenu(event)) {
      event.preventDefault();
      // An open menu closes at a key pressed elsewhere: not at the one that opens it.
      event.stopPropagation();
      return onMenu(candidateId, card);
    }
    if (isEditable && event.key === ' ' && !target.closest('button')) {
      event.preventDefault();
      const column = card.closest<HTMLElement>('[data-column]')?.dataset.column;
      const from = phaseSchema.parse(column);
      return holding.take({ candidateId, from, over: from, by: 'keys' });
    }
    const next = cardAfter(open, candidateId, event.key);
    if (!next) return undefined;
    event.preventDefault();
    return focusOn(next);
  };
}

function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}
