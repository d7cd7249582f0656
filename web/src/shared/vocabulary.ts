// What phases and statuses are called in the open region: by its own words where it has them.
import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { type Phase, phases, statuses } from '@instroom/domain/codes/phase.ts';
import { noWords, phaseLabel, type Vocabulary } from '@instroom/domain/custom/vocabulary.ts';
import { useMemo } from 'react';
import { useSession } from '../data/session.ts';

export type PhaseItem = CodeItem<Phase>;

export type RegionWords = {
  vocabulary: Vocabulary;
  /** All of them, in the order of the journey. */
  phases: readonly PhaseItem[];
  phase: (code: Phase) => string;
  /** A status of the base, or what the region calls it for who has a status of its own. */
  status: (code: string, own?: string | undefined) => string;
  /** Not used in this region; whoever is in it is still shown there. */
  isHidden: (code: Phase) => boolean;
};

/** The same object until the region changes its words. */
export function useRegionWords(): RegionWords {
  const { vocabulary } = useSession().region;
  return useMemo(() => regionWords(vocabulary), [vocabulary]);
}

export function regionWords(vocabulary: Vocabulary = noWords): RegionWords {
  const hidden: readonly Phase[] = vocabulary.hiddenPhases;
  return {
    vocabulary,
    phases: phases.map(({ code }) => ({ code, nl: phaseLabel(vocabulary, code) })),
    phase: (code) => phaseLabel(vocabulary, code),
    status: (code, own) =>
      vocabulary.statuses.find((known) => known.code === own)?.label ?? labelOf(statuses, code),
    isHidden: (code) => hidden.includes(code),
  };
}
