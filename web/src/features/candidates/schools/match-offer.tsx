import type { Phase } from '@instroom/domain/codes/phase.ts';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import itemClasses from '../../../ui/items.module.css';
import { useMovePhase } from '../use-move-phase.ts';
import type { WholeCandidate } from '../whole-candidate.ts';
import { Refusal } from './refusal.tsx';

/** Who is further on the way already does not go back for a match. */
const before: readonly Phase[] = ['new', 'orienting', 'matching'];

/** After a match: the candidate's own status may follow, which is for the adviser to say. */
export function MatchOffer({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('schools');
  const words = useRegionWords();
  const move = useMovePhase(candidate.id);
  const { phase, status } = candidate;
  const isThere = phase === 'matching' && status === 'matched';
  if (isThere || !before.includes(phase)) return null;
  return (
    <>
      <UnstyledButton
        className={itemClasses.textButton}
        disabled={move.isPending}
        onClick={() => move.mutate({ to: 'matching', status: 'matched' })}
      >
        {t('matchedOffer', {
          phase: words.phase('matching'),
          status: words.status('matched', undefined),
        })}
      </UnstyledButton>
      {move.error && <Refusal error={move.error} />}
    </>
  );
}
