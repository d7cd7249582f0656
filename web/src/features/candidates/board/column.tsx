import { useElementScrollRestoration } from '@tanstack/react-router';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { formatNumber } from '../../../ui/format.ts';
import classes from './board.module.css';
import type { BoardColumn } from './board-model.ts';
import { ColumnCard, cardStep } from './column-card.tsx';
import type { CardFacts } from './use-card-facts.ts';
import type { CardFocus, WantedFocus } from './use-card-focus.ts';

type Props = {
  column: BoardColumn;
  facts: CardFacts;
  /** Who in it had the focus last, and who is to get it. */
  active: string | undefined;
  wanted: WantedFocus | undefined;
  onFocused: CardFocus['onFocused'];
  /** A card is held over it that would come to stand here. */
  isTarget: boolean;
  heldId: string | undefined;
  landedId: string | undefined;
  onMenu: ((candidateId: string, card: HTMLElement) => void) | undefined;
  /** Beside the heading. */
  beside?: ReactNode;
};

/** A phase and who is in it. It scrolls by itself, and draws the cards that can be seen. */
export const Column = memo(function Column(props: Props) {
  const { column, facts, isTarget, heldId, landedId, onMenu, onFocused, beside } = props;
  const { t } = useTranslation('board');
  const { code, nl, cards } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const scrollId = `board-${code}`;
  const before = useElementScrollRestoration({ id: scrollId });
  const activeIndex = indexOfActive(props);
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardStep,
    overscan: 4,
    initialOffset: before?.scrollY ?? 0,
    // What has the focus, or is dragged, stays in the document wherever one scrolls.
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), activeIndex),
  });
  useWantedFocus(props, scroller, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));

  return (
    <section
      className={classes.column}
      data-column={code}
      data-target={isTarget || undefined}
      aria-label={t('column', { phase: nl, number: formatNumber(cards.length) })}
    >
      <div className={classes.heading} data-phase={code}>
        <PhaseIcon phase={code} size={16} />
        <h2 title={nl}>{nl}</h2>
        <span className={classes.count}>{formatNumber(cards.length)}</span>
        {beside}
      </div>
      <div ref={scroller} className={classes.scroller} data-scroll-restoration-id={scrollId}>
        {cards.length === 0 && !isTarget && <p className={classes.nobody}>{t('nobody')}</p>}
        {cards.length > 0 && (
          <ul
            aria-label={nl}
            className={classes.cards}
            style={{ height: cards.length * cardStep }}
            onFocus={({ target }) => {
              const card = target.closest<HTMLElement>('[data-candidate]');
              if (card?.dataset.candidate) onFocused(code, card.dataset.candidate);
            }}
          >
            {virtualizer.getVirtualItems().map(({ index }) => {
              const candidate = cards[index];
              return (
                candidate && (
                  <ColumnCard
                    key={candidate.id}
                    candidate={candidate}
                    facts={facts}
                    index={index}
                    count={cards.length}
                    isActive={index === Math.max(0, activeIndex)}
                    isHeld={candidate.id === heldId}
                    isLanded={candidate.id === landedId}
                    onMenu={onMenu}
                  />
                )
              );
            })}
          </ul>
        )}
        {isTarget && <div className={classes.landing}>{t('landing')}</div>}
      </div>
    </section>
  );
});

/** Whom the focus is to go to, or who had it. */
function indexOfActive({ column: { cards }, active, wanted }: Props): number {
  const asked = wanted ? cards.findIndex(({ id }) => id === wanted.candidateId) : -1;
  if (asked >= 0 || !active) return asked;
  return cards.findIndex(({ id }) => id === active);
}

function withIndex(indexes: number[], index: number): number[] {
  if (index < 0 || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}

function useWantedFocus(
  { column: { code, cards }, wanted, onFocused }: Props,
  scroller: RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
) {
  const latest = useRef(scrollTo);
  latest.current = scrollTo;
  useEffect(() => {
    const index = wanted ? cards.findIndex(({ id }) => id === wanted.candidateId) : -1;
    if (!wanted || index < 0) return;
    latest.current(index);
    const card = `[data-candidate="${CSS.escape(wanted.candidateId)}"]`;
    scroller.current?.querySelector<HTMLElement>(`${card} a`)?.focus({ preventScroll: true });
    scroller.current?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    onFocused(code, wanted.candidateId);
  }, [code, cards, wanted, onFocused, scroller]);
}
