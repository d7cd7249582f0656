import { useState } from 'react';
import type { Waiting } from '../../data/inbox.ts';

/** Which of the submissions are chosen; one that is dealt with is chosen no more. */
export function useChosen(waiting: readonly Waiting[]) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = waiting.filter(({ id }) => ticked.includes(id));
  const keys = chosen.map(({ id }) => id);
  return {
    keys,
    /** Who has yet to say yes is let through by nobody. */
    releasable: chosen.filter(({ outcome }) => outcome !== 'unconfirmed').map(({ id }) => id),
    isAll: keys.length > 0 && keys.length === waiting.length,
    toggle: (id: string) =>
      setTicked(keys.includes(id) ? keys.filter((key) => key !== id) : [...keys, id]),
    toggleAll: () => setTicked(keys.length === waiting.length ? [] : waiting.map(({ id }) => id)),
  };
}
