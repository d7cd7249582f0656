import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Phase } from '@instroom/domain/codes/phase.ts';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCandidateSearch } from '../use-candidate-search.ts';
import classes from './board.module.css';
import { boardKeys } from './board-keys.ts';
import type { BoardColumn } from './board-model.ts';
import { CardFace } from './card.tsx';
import { Column } from './column.tsx';
import { hintId } from './column-card.tsx';
import { FoldedColumn } from './folded-column.tsx';
import { HeldWords } from './held-words.tsx';
import type { BoardMoves, MoveWish } from './use-board-moves.ts';
import { type CardFacts, useCardFacts } from './use-card-facts.ts';
import type { CardFocus } from './use-card-focus.ts';
import { useDrag } from './use-drag.ts';
import { useHolding } from './use-holding.ts';

type Props = {
  columns: readonly BoardColumn[];
  moves: BoardMoves;
  focus: CardFocus;
  /** Nothing where somebody may only look. */
  onMenu: ((candidateId: string, card: HTMLElement) => void) | undefined;
};

/** The phases beside each other. Where they do not fit, the board scrolls sideways, and not the page. */
export function BoardColumns({ columns, moves, focus, onMenu }: Props) {
  const { t } = useTranslation('board');
  const { search } = useCandidateSearch();
  const [isUnfolded, setUnfolded] = useState(search.fase === 'exited');
  const facts = useCardFacts();
  const board = useRef<HTMLDivElement>(null);
  const { wish, outcome, rowOf } = moves;
  const { active, wanted, focusOn, onFocused } = focus;
  const onDrop = useCallback(
    (dropped: MoveWish) => {
      wish(dropped);
      focusOn(dropped.candidateId);
    },
    [wish, focusOn],
  );
  const holding = useHolding(onDrop);
  const { held, letGo } = holding;
  useEffect(() => {
    // A colleague was first: who holds the card hears it at once.
    if (held && rowOf(held.candidateId)?.phase !== held.from) letGo(true);
  });
  const isFolded = (code: Phase) => code === 'exited' && !isUnfolded;
  const landedId = outcome?.kind === 'refused' ? undefined : outcome?.candidateId;
  const canTake = (phase: Phase) =>
    columns.some(({ code, isTarget }) => code === phase && isTarget);

  const drag = useDrag(board, {
    onStart: (candidateId, from) => {
      onFocused(from, candidateId);
      holding.take({ candidateId, from, over: from, by: 'pointer' });
    },
    onOver: (phase) => holding.over(phase && canTake(phase) ? phase : undefined),
    onEnd: letGo,
  });
  const open = columns.filter(({ code }) => !isFolded(code));
  const onKeyDown = boardKeys({
    open,
    columns,
    isEditable: onMenu !== undefined,
    holding,
    focusOn,
    onMenu: onMenu ?? (() => undefined),
  });

  return (
    <>
      <VisuallyHidden id={hintId}>{t('hint')}</VisuallyHidden>
      <HeldWords columns={columns} holding={holding} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards in it are what is pressed; it listens for all of them. */}
      <div
        ref={board}
        className={classes.board}
        data-editable={onMenu !== undefined || undefined}
        data-holding={held?.by}
        onKeyDown={onKeyDown}
        onBlur={() => held?.by === 'keys' && letGo(false)}
        {...(onMenu && drag.board)}
      >
        {columns.map((column) => {
          const isTarget =
            held !== undefined && held.over === column.code && held.from !== held.over;
          const shared = { column, wanted, onFocused, isTarget };
          if (isFolded(column.code))
            return <FoldedColumn key={column.code} {...shared} onOpen={() => setUnfolded(true)} />;
          return (
            <Column
              key={column.code}
              {...shared}
              facts={facts}
              active={active[column.code]}
              heldId={held?.candidateId}
              landedId={landedId}
              onMenu={onMenu}
              beside={column.code === 'exited' && <Fold nl={column.nl} onFold={setUnfolded} />}
            />
          );
        })}
        {held?.by === 'pointer' && (
          <div ref={drag.ghost} className={classes.ghost} aria-hidden>
            <HeldCard columns={columns} candidateId={held.candidateId} facts={facts} />
          </div>
        )}
      </div>
    </>
  );
}

type HeldProps = { columns: readonly BoardColumn[]; candidateId: string; facts: CardFacts };

function HeldCard({ columns, candidateId, facts }: HeldProps) {
  const candidate = columns.flatMap(({ cards }) => cards).find(({ id }) => id === candidateId);
  if (!candidate) return null;
  return <CardFace candidate={candidate} {...facts.of(candidate)} name={fullName(candidate)} />;
}

function Fold({ nl, onFold }: { nl: string; onFold: (unfolded: boolean) => void }) {
  const { t } = useTranslation('board');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      aria-label={t('fold', { phase: nl })}
      title={t('fold', { phase: nl })}
      onClick={() => onFold(false)}
    >
      <IconArrowBarToRight size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
