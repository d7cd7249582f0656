// The board by keyboard: arrows go from card to card, Space takes one in hand, and then the arrows take it to a phase.
import { type Phase, phaseSchema } from '@instroom/domain/codes/phase.ts';
import type { KeyboardEvent } from 'react';
import { pressedThing } from '../../../ui/use-drag.ts';
import type { Holding } from '../../../ui/use-holding.ts';
import type { BoardColumn } from './board-model.ts';
import { cardAfter, phaseBeside } from './steps.ts';

/** What cards and columns are called in `data-…`. */
export const names = { thing: 'candidate', place: 'column' };

type Keys = {
  /** Those of which the cards can be seen, and all. */
  open: readonly BoardColumn[];
  columns: readonly BoardColumn[];
  isEditable: boolean;
  holding: Holding<Phase>;
  focusOn: (candidateId: string) => void;
  onMenu: (candidateId: string, card: HTMLElement) => void;
};

export function boardKeys({ open, columns, isEditable, holding, focusOn, onMenu }: Keys) {
  const { held, take, carry } = holding;
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const card = target.closest<HTMLElement>('[data-candidate]');
    const candidateId = card?.dataset.candidate;
    if (!card || !candidateId || event.ctrlKey || event.metaKey || event.altKey) return;
    if (held) return carry(event, phaseBeside(columns, held, event.key));
    if (isEditable && asksForMenu(event)) {
      event.preventDefault();
      // An open menu closes at a key pressed elsewhere: not at the one that opens it.
      event.stopPropagation();
      return onMenu(candidateId, card);
    }
    const pressed = isEditable && event.key === ' ' && pressedThing(target, names);
    if (pressed) {
      event.preventDefault();
      return take(candidateId, phaseSchema.parse(pressed.from), 'keys');
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
