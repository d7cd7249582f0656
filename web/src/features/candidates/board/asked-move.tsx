import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf, type ShownErrorCode } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { candidateQuery } from '../candidate-queries.ts';
import { MovePhaseDialog } from '../move-phase-dialog.tsx';
import type { AskedMove } from './use-board-moves.ts';

type Props = {
  asked: AskedMove;
  onMoved: (to: Phase) => void;
  onClose: () => void;
  onRefused: (code: ShownErrorCode) => void;
};

/** Terms, consent and employer stand in the dossier only, so it is read when something is asked. */
export function AskedMoveDialog({ asked: { row, to }, onMoved, onClose, onRefused }: Props) {
  const { t } = useTranslation('board');
  const { regionId } = useSession();
  const { data: candidate, error } = useQuery(candidateQuery(regionId, row.id));
  const refusal = refusalOf(candidate, error);
  // Told once, not whenever who is told is made anew.
  const tell = useEffectEvent(onRefused);
  useEffect(() => {
    if (refusal) tell(refusal);
  }, [refusal]);

  if (!candidate || refusal) return null;
  return (
    <MovePhaseDialog
      candidate={candidate}
      to={to}
      title={t('dialog', { name: fullName(row) })}
      onMoved={onMoved}
      onClose={onClose}
    />
  );
}

function refusalOf(
  candidate: { restricted: boolean } | null | undefined,
  error: Error | null,
): ShownErrorCode | undefined {
  if (error) return errorCodeOf(error);
  if (candidate === null) return 'not_found';
  return candidate?.restricted ? 'restricted' : undefined;
}
