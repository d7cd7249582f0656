import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { formatNumber } from '../../../ui/format.ts';
import classes from './board.module.css';
import type { BoardColumn } from './board-model.ts';
import type { CardFocus, WantedFocus } from './use-card-focus.ts';

type Props = {
  column: BoardColumn;
  wanted: WantedFocus | undefined;
  onFocused: CardFocus['onFocused'];
  isTarget: boolean;
  onOpen: () => void;
};

/** A phase of which only the number is of daily use. Cards can be put into it all the same. */
export function FoldedColumn({ column, wanted, onFocused, isTarget, onOpen }: Props) {
  const { t } = useTranslation('board');
  const { code, nl, cards } = column;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted || !cards.some(({ id }) => id === wanted.candidateId)) return;
    button.current?.focus();
    onFocused(code, wanted.candidateId);
  }, [code, cards, wanted, onFocused]);

  return (
    <section
      className={classes.folded}
      data-column={code}
      data-target={isTarget || undefined}
      aria-label={t('column', { phase: nl, number: formatNumber(cards.length) })}
    >
      <button ref={button} type="button" aria-expanded={false} onClick={onOpen}>
        <PhaseIcon phase={code} size={16} />
        <span className={classes.count}>{formatNumber(cards.length)}</span>
        <span className={classes.foldedName} aria-hidden>
          {nl}
        </span>
        <VisuallyHidden>{t('open', { phase: nl })}</VisuallyHidden>
      </button>
    </section>
  );
}
