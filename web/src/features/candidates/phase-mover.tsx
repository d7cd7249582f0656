import type { Phase } from '@instroom/domain/codes/phase.ts';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './dossier.module.css';
import { MovePhaseDialog } from './move-phase-dialog.tsx';
import { useMovePhase } from './use-move-phase.ts';
import { type Moved, undoMs, wayBack } from './way-back.ts';
import type { WholeCandidate } from './whole-candidate.ts';

/** The page's one action: to another phase, and back where that was a mistake. */
export function PhaseMover({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const [opened, setOpened] = useState(false);
  const [moved, setMoved] = useState<Moved>();
  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => setMoved(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [moved]);

  const onMoved = (to: Phase) => {
    setMoved({ from: candidate, to });
    setOpened(false);
  };

  return (
    <div className={classes.mover}>
      <div role="status" className={classes.moved}>
        {moved && t('dossier.move.done', { phase: words.phase(moved.to) })}
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

function Undo({ candidateId, moved, onUndone }: UndoProps) {
  const { t } = useTranslation(['candidates', 'errors']);
  const move = useMovePhase(candidateId);
  const { vocabulary } = useRegionWords();
  const back = wayBack(moved, vocabulary);
  if (!back) return null;
  return (
    <>
      <Button
        variant="default"
        loading={move.isPending}
        onClick={() => move.mutate(back, { onSuccess: onUndone })}
      >
        {t('candidates:dossier.move.undo')}
      </Button>
      {move.error && <span role="alert">{t(`errors:${errorCodeOf(move.error)}`)}</span>}
    </>
  );
}
