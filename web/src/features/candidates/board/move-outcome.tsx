import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { wayBack } from '../way-back.ts';
import classes from './move-outcome.module.css';
import { type BoardMoves, type Outcome, subjectOf } from './use-board-moves.ts';

type Props = { moves: BoardMoves; onMovedBack: (candidateId: string) => void };

/** What came of the last move, with the way back. Its places are always there, so that a screen reader hears what comes. */
export function MoveOutcome({ moves, onMovedBack }: Props) {
  const { t } = useTranslation(['board', 'errors']);
  const words = useRegionWords();
  const { outcome, setOutcome } = moves;
  const refused = outcome?.kind === 'refused' ? outcome : undefined;
  const done = outcome?.kind !== 'refused' ? outcome : undefined;
  return (
    <div className={classes.outcome} data-shown={outcome !== undefined || undefined}>
      <div role="status">
        {done && t(`board:${done.kind}`, { name: done.name, phase: words.phase(done.to) })}
      </div>
      <div role="alert">
        {refused &&
          `${t('board:notMoved', { name: refused.name ?? t('board:somebody') })} ${t(`errors:${refused.code}`)}`}
      </div>
      {done?.kind === 'moved' && (
        <Undo key={done.candidateId} moves={moves} made={done} onMovedBack={onMovedBack} />
      )}
      {outcome && (
        <CloseButton aria-label={t('board:close')} onClick={() => setOutcome(undefined)} />
      )}
    </div>
  );
}

type UndoProps = Props & { made: Extract<Outcome, { kind: 'moved' }> };

function Undo({ moves, made, onMovedBack }: UndoProps) {
  const { t } = useTranslation('board');
  const back = wayBack(made, useRegionWords().vocabulary);
  if (!back) return null;
  const undo = () => {
    const row = moves.rowOf(made.candidateId);
    if (!row) return moves.refuse('not_found');
    const { phase } = made.from;
    moves.setOutcome({ kind: 'movedBack', ...subjectOf(row), to: phase });
    onMovedBack(made.candidateId);
    return void moves
      .send(row, back, made.from)
      .catch((error) => moves.refuse(errorCodeOf(error), row));
  };
  return (
    <Button variant="default" size="compact-sm" onClick={undo}>
      {t('undo')}
    </Button>
  );
}
