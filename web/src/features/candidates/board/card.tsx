import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { VisuallyHidden } from '@mantine/core';
import { IconClockPause, IconDotsVertical, IconMessageOff } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import { SectorCodes } from '../../../shared/sector-codes.tsx';
import { formatStoredDay } from '../../../ui/format.ts';
import { initialsOf } from '../../../ui/initials.ts';
import classes from './card.module.css';
import { type CardMark, daysInPhase } from './card-facts.ts';

type Props = {
  candidate: RosterRow;
  mark: CardMark | undefined;
  owner: string | undefined;
  today: string;
  /** The name, as a link to the dossier where it can be pressed. */
  name: ReactNode;
  /** Opens the menu of phases; nothing where nobody may be moved. */
  menu?: ReactNode;
};

/** What a card says of somebody. */
export function CardFace({ candidate, mark, owner, today, name, menu }: Props) {
  const { t } = useTranslation(['board', 'candidates']);
  const names = candidate.subjects.map((code) => labelOf(subjects, code)).join(', ');
  const count = daysInPhase(candidate, today);
  // What does not fit on the card; the link covers all of it, so that it stands at the link.
  const title = [fullName(candidate), names, t('candidates:dossier.days', { count })];
  return (
    <>
      <span className={classes.cardTop}>
        <span className={classes.name} title={title.filter(Boolean).join('\n')}>
          {name}
        </span>
        {menu}
      </span>
      <span className={classes.facts}>
        <SectorCodes codes={candidate.sectors} />
        {candidate.sectors.length > 0 && ' · '}
        {names || t('candidates:list.noSubject')}
      </span>
      <span className={classes.cardFoot}>
        <span className={classes.days}>
          {t('board:days', { count })}
          {count > 0 && <VisuallyHidden> {t('board:inPhase')}</VisuallyHidden>}
        </span>
        {mark && <Mark mark={mark} />}
        {owner && <Owner name={owner} />}
      </span>
    </>
  );
}

function Mark({ mark }: { mark: CardMark }) {
  const { t } = useTranslation('board');
  if (mark.kind === 'onHold')
    return (
      <span
        className={classes.mark}
        title={t('onHoldUntil', { date: formatStoredDay(mark.until) })}
      >
        <IconClockPause size={14} stroke={1.8} aria-hidden />
        {t('onHold')}
      </span>
    );
  return (
    <span className={classes.mark} data-silent title={t('silentFor', { count: mark.days })}>
      <IconMessageOff size={14} stroke={1.8} aria-hidden />
      {t('silent')}
    </span>
  );
}

function Owner({ name }: { name: string }) {
  const { t } = useTranslation('board');
  const title = t('owner', { name });
  return (
    <span role="img" className={classes.owner} aria-label={title} title={title}>
      <span aria-hidden>{initialsOf(name)}</span>
    </span>
  );
}

type MenuButtonProps = { name: string; tabIndex?: number; onClick: (button: HTMLElement) => void };

export const MenuButton = memo(function MenuButton({ name, tabIndex, onClick }: MenuButtonProps) {
  const { t } = useTranslation('board');
  return (
    <button
      type="button"
      className={classes.menuButton}
      aria-haspopup="menu"
      aria-label={t('menu.open', { name })}
      title={t('menu.title')}
      tabIndex={tabIndex}
      onClick={({ currentTarget }) => onClick(currentTarget)}
    >
      <IconDotsVertical size={16} stroke={1.8} aria-hidden />
    </button>
  );
});
