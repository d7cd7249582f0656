// Taking a task to another place, a day or a person: by pointer or by keys.
import type { KeyboardEvent } from 'react';
import { pressedThing, useDrag } from '../../ui/use-drag.ts';
import { useHolding } from '../../ui/use-holding.ts';

type Options = {
  isEditable: boolean;
  /** The place to which an arrow key goes from another; undefined where there is none. */
  placeBeside: (place: string, key: string) => string | undefined;
  onDrop: (taskId: string, place: string) => void;
};

const names = { thing: 'task', place: 'place' };

export function useCarry({ isEditable, placeBeside, onDrop }: Options) {
  const holding = useHolding<string>(({ id, from, over }) => {
    if (over !== from) onDrop(id, over);
  });
  const { held, putBack, take, over, letGo, carry, onBlur } = holding;
  const { ghost, region } = useDrag(names, {
    onStart: (taskId, from) => take(taskId, from, 'pointer'),
    onOver: over,
    onEnd: letGo,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (held) return carry(event, placeBeside(held.over, event.key));
    const pressed = event.key === ' ' && pressedThing(event.target, names);
    if (!pressed) return undefined;
    event.preventDefault();
    return take(pressed.id, pressed.from, 'keys');
  };
  return { held, putBack, ghost, region: isEditable ? { ...region, onKeyDown, onBlur } : {} };
}

export type Carry = ReturnType<typeof useCarry>;
