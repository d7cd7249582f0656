import type { Phase } from '@instroom/domain/codes/phase.ts';
import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import classes from './board.module.css';
import type { MoveWish } from './use-board-moves.ts';

export type OpenMenu = {
  candidateId: string;
  from: Phase;
  x: number;
  y: number;
  /** Gets the focus back. */
  opener: HTMLElement | null;
};

type Props = {
  menu: OpenMenu;
  onChosen: (wish: MoveWish) => void;
  onClose: () => void;
};

/** The phases to which somebody can be moved; one menu for all cards, where it was asked for. */
export function MoveMenu({ menu: { candidateId, from, x, y }, onChosen, onClose }: Props) {
  const { t } = useTranslation('board');
  const { phases, isHidden } = useRegionWords();
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      width={224}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <span className={classes.menuPlace} style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('menu.title')}>
        <Menu.Label>{t('menu.title')}</Menu.Label>
        {phases
          .filter(({ code }) => code !== from && !isHidden(code))
          .map(({ code, nl }) => (
            <Menu.Item
              key={code}
              leftSection={<PhaseIcon phase={code} size={16} />}
              onClick={() => onChosen({ candidateId, from, to: code })}
            >
              {nl}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** At the lower right corner of a card's button, or of the card where a key opened it. */
export function menuAt(element: HTMLElement, candidateId: string, from: Phase): OpenMenu {
  const { right, bottom } = element.getBoundingClientRect();
  const opener = element.closest('button') ?? element.querySelector('a');
  return { candidateId, from, x: right, y: bottom, opener };
}
