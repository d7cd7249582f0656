import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { type NetworkSearch, networkSearchSchema } from '../../shared/network/filter.ts';
import { formatNumber } from '../../ui/format.ts';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';

type Props = {
  search: NetworkSearch;
  number: number;
  /** What the number is of. */
  label: string;
};

/** A number that opens the list of the organizations that it counts, or where what it counts is. */
export function NetworkLink({ search, number, label }: Props) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  return (
    <Link
      to={paths.network}
      params={{ regionId }}
      search={networkSearchSchema.parse(search)}
      className={classes.number}
      aria-label={t('opensNetwork', { label, number: formatNumber(number) })}
    >
      <LiveNumber value={number} />
    </Link>
  );
}
