import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../dashboard.module.css';
import type { Row } from '../figures.ts';
import { chosenIn, crossMapOfBar } from './cross-search.ts';
import { useCross } from './use-cross.ts';

type Props = { map: LiveMap | undefined; row: Row; children: ReactNode };

/** What a bar is about; where all panels can be filtered by it, the whole row but its numbers is the button that does. */
export function BarLabel({ map, row, children }: Props) {
  const { t } = useTranslation('insight');
  const cross = useCross();
  const by = map && crossMapOfBar(map, row.code);
  const words = (
    <>
      {children}
      {row.label}
    </>
  );
  if (!cross || !by) return <span className={classes.barLabel}>{words}</span>;
  return (
    <UnstyledButton
      className={`${classes.barLabel} ${classes.barButton}`}
      aria-pressed={chosenIn(cross.search, by).includes(row.code)}
      aria-label={t('filter.by', { label: row.label })}
      onClick={() => cross.toggle(by, row.code)}
    >
      {words}
    </UnstyledButton>
  );
}
