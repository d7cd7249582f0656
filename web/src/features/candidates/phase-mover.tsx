import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type Phase, phases, type Status } from '@instroom/domain/codes/phase.ts';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import classes from './dossier.module.css';
import { MovePhaseDialog } from './move-phase-dialog.tsx';
import type { ListedCandidate } from './sorted-table.ts';
import { useMovePhase } from './use-move-phase.ts';

type Moved = { from: Phase; status: Status; to: Phase };

/** Long enough to read; moving back by hand stays possible afterwards. */
const undoMs = 30_000;

/** The page's one action: to another phase, and back where that was a mistake. */
export function PhaseMover({ candidate }: { candidate: ListedCandidate }) {
  const { t } = useTranslation('candidates');
  const [opened, setOpened] = useState(false);
  const [moved, setMoved] = useState<Moved>();
  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => setMoved(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [moved]);

  const onMoved = (to: Phase) => {
    setMoved({ from: candidate.phase, status: candidate.status, to });
    setOpened(false);
  };

  return (
    <div className={classes.mover}>
      <div role="status" className={classes.moved}>
        {moved && t('dossier.move.done', { phase: labelOf(phases, moved.to) })}
      </div>
      {moved?.to === candidate.phase && (
        <Undo candidateId={candidate.id} moved={moved} onUndone={() => setMoved(undefined)} />
      )}
      {!candidate.restricted && (
        <Button onClick={() => setOpened(true)}>{t('dossier.move.open')}</Button>
      )}
      {opened && (
        <MovePhaseDialog candidate={candidate} onMoved={onMoved} onClose={() => setOpened(false)} />
      )}
    </div>
  );
}

type UndoProps = { candidateId: string; moved: Moved; onUndone: () => void };

/** Leaving and reopening set terms and consent, which a click does not take back. */
function Undo({ candidateId, moved, onUndone }: UndoProps) {
  const { t } = useTranslation(['candidates', 'errors']);
  const move = useMovePhase(candidateId);
  if (moved.to === 'exited' || moved.from === 'exited') return null;
  return (
    <>
      <Button
        variant="default"
        loading={move.isPending}
        onClick={() =>
          move.mutate({ to: moved.from, status: moved.status }, { onSuccess: onUndone })
        }
      >
        {t('candidates:dossier.move.undo')}
      </Button>
      {move.error && <span role="alert">{t(`errors:${errorCodeOf(move.error)}`)}</span>}
    </>
  );
}
