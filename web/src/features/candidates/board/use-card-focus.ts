// Of each column one card can be reached with Tab: the one that had the focus last. The arrow keys go from there.
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { useCallback, useState } from 'react';

/** A card that is to get the focus once it is drawn. */
export type WantedFocus = { candidateId: string };

export function useCardFocus() {
  const [active, setActive] = useState<Partial<Record<Phase, string>>>({});
  const [wanted, setWanted] = useState<WantedFocus>();

  const focusOn = useCallback((candidateId: string) => setWanted({ candidateId }), []);
  const onFocused = useCallback((phase: Phase, candidateId: string) => {
    setActive((known) =>
      known[phase] === candidateId ? known : { ...known, [phase]: candidateId },
    );
    setWanted(undefined);
  }, []);
  return { active, wanted, focusOn, onFocused };
}

export type CardFocus = ReturnType<typeof useCardFocus>;
