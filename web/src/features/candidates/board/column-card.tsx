import { fullName } from '@instroom/domain/candidate/name.ts';
import { memo } from 'react';
import type { RosterRow } from '../../../data/roster.ts';
import { DossierLink } from '../dossier-link.tsx';
import classes from './board.module.css';
import { CardFace, MenuButton } from './card.tsx';
import type { CardFacts } from './use-card-facts.ts';

export const cardStep = 96;
/** Says how a card is taken in hand; on the board once. */
export const hintId = 'board-hint';

type Props = {
  candidate: RosterRow;
  facts: CardFacts;
  index: number;
  count: number;
  /** Whether Tab comes here. */
  isActive: boolean;
  isHeld: boolean;
  isLanded: boolean;
  onMenu: ((candidateId: string, card: HTMLElement) => void) | undefined;
};

/** One card of a column, at its place in it. */
export const ColumnCard = memo(function ColumnCard(props: Props) {
  const { candidate, facts, index, count, isActive, isHeld, isLanded, onMenu } = props;
  const name = fullName(candidate);
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      className={classes.card}
      style={{ transform: `translateY(${index * cardStep}px)` }}
      data-candidate={candidate.id}
      data-held={isHeld || undefined}
      data-landed={isLanded || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <CardFace
        candidate={candidate}
        {...facts.of(candidate)}
        name={
          <DossierLink
            candidateId={candidate.id}
            tabIndex={tabIndex}
            {...(onMenu && { 'aria-describedby': hintId })}
          >
            {name}
          </DossierLink>
        }
        menu={
          onMenu && (
            <MenuButton
              name={name}
              tabIndex={tabIndex}
              onClick={(button) => onMenu(candidate.id, button)}
            />
          )
        }
      />
    </li>
  );
});
