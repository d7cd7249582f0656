import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { searchOfFigure } from '../../shared/candidate-filter.ts';
import { formatNumber } from '../../ui/format.ts';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';

type Props = { map: LiveMap; code: string; label: string; number: number };

/** A number that opens the list of the candidates whom it counts. */
export function FigureLink({ map, code, label, number }: Props) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  return (
    <Link
      to={paths.candidates}
      params={{ regionId }}
      search={searchOfFigure(map, code)}
      className={classes.number}
      aria-label={t('opens', { label, number: formatNumber(number) })}
    >
      <LiveNumber value={number} />
    </Link>
  );
}
