import { fullName } from '@instroom/domain/candidate/name.ts';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { CardList } from '../../../ui/card-list.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { DossierLink } from '../dossier-link.tsx';
import { useCandidateSearch } from '../use-candidate-search.ts';
import boardClasses from './board.module.css';
import type { BoardColumn } from './board-model.ts';
import { CardFace, MenuButton } from './card.tsx';
import classes from './phase-cards.module.css';
import { useCardFacts } from './use-card-facts.ts';

const cardHeight = 96;

type Props = {
  columns: readonly BoardColumn[];
  onMenu: ((candidateId: string, button: HTMLElement) => void) | undefined;
};

/** On a phone one phase at a time; the page scrolls. */
export function PhaseCards({ columns, onMenu }: Props) {
  const { t } = useTranslation('board');
  const { search, change } = useCandidateSearch();
  const facts = useCardFacts();
  const shown =
    columns.find(({ code }) => code === search.kolom) ??
    columns.find(({ cards }) => cards.length > 0) ??
    columns[0];
  if (!shown) return null;
  return (
    <>
      <fieldset className={classes.phases} aria-label={t('phases')}>
        {columns.map(({ code, nl, cards }) => (
          <UnstyledButton
            key={code}
            className={classes.phase}
            aria-pressed={code === shown.code}
            onClick={() => change({ kolom: code }, { replace: true })}
          >
            <PhaseIcon phase={code} size={16} />
            {nl}
            <span className={classes.count}>{formatNumber(cards.length)}</span>
          </UnstyledButton>
        ))}
      </fieldset>
      {shown.cards.length === 0 && <p className={boardClasses.nobody}>{t('nobody')}</p>}
      <CardList
        key={shown.code}
        label={shown.nl}
        items={shown.cards}
        keyOf={({ id }) => id}
        height={cardHeight}
        className={classes.phoneCard}
      >
        {(candidate) => (
          <CardFace
            candidate={candidate}
            {...facts.of(candidate)}
            name={<DossierLink candidateId={candidate.id}>{fullName(candidate)}</DossierLink>}
            menu={
              onMenu && (
                <MenuButton
                  name={fullName(candidate)}
                  onClick={(button) => onMenu(candidate.id, button)}
                />
              )
            }
          />
        )}
      </CardList>
    </>
  );
}
