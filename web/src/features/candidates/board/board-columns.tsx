import { fullName } from '@instroom/domain/candidate/name.ts';
import { type Phase, phaseSchema } from '@instroom/domain/codes/phase.ts';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ghost } from '../../../ui/ghost.tsx';
import { useDrag } from '../../../ui/use-drag.ts';
import { useHolding } from '../../../ui/use-holding.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import classes from './board.module.css';
import { boardKeys, names } from './board-keys.ts';
import type { BoardColumn } from './board-model.ts';
import { CardFace } from './card.tsx';
import { Column } from './column.tsx';
import { hintId } from './column-card.tsx';
import { FoldedColumn } from './folded-column.tsx';
import { HeldWords } from './held-words.tsx';
import type { BoardMoves } from './use-board-moves.ts';
import { type CardFacts, useCardFacts } from './use-card-facts.ts';
import type { CardFocus } from './use-card-focus.ts';

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
  const { wish, outcome, rowOf } = moves;
  const { active, wanted, focusOn, onFocused } = focus;
  const holding = useHolding<Phase>(({ id, from, over }) => {
    wish({ candidateId: id, from, to: over });
    focusOn(id);
  });
  const { held, letGo } = holding;
  useEffect(() => {
    // A colleague was first: who holds the card hears it at once.
    if (held && rowOf(held.id)?.phase !== held.from) letGo(true);
  });
  const isFolded = (code: Phase) => code === 'exited' && !isUnfolded;
  const landedId = outcome?.kind === 'refused' ? undefined : outcome?.candidateId;

  const drag = useDrag(names, {
    onStart: (candidateId, column) => {
      const from = phaseSchema.parse(column);
      onFocused(from, candidateId);
      holding.take(candidateId, from, 'pointer');
    },
    onOver: (place) =>
      holding.over(columns.find(({ code, isTarget }) => code === place && isTarget)?.code),
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
        className={classes.board}
        data-editable={onMenu !== undefined || undefined}
        data-holding={held?.by}
        onKeyDown={onKeyDown}
        onBlur={holding.onBlur}
        {...(onMenu && drag.region)}
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
              heldId={held?.id}
              landedId={landedId}
              onMenu={onMenu}
              beside={column.code === 'exited' && <Fold nl={column.nl} onFold={setUnfolded} />}
            />
          );
        })}
        {held?.by === 'pointer' && (
          <Ghost ref={drag.ghost} className={classes.ghost}>
            <HeldCard columns={columns} candidateId={held.id} facts={facts} />
          </Ghost>
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
