import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { type CandidateSearch, candidateSearchSchema } from '../../shared/candidate-filter.ts';
import { formatNumber } from '../../ui/format.ts';
import { LiveNumber } from '../../ui/live-number.tsx';
import classes from './dashboard.module.css';

export type ListSearch = Partial<Record<keyof CandidateSearch, string | undefined>>;

type Props = {
  search: ListSearch;
  number: number;
  /** What the number is of. */
  label: string;
};

/** A number that opens the list of the candidates whom it counts. */
export function ListLink({ search, number, label }: Props) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  return (
    <Link
      to={paths.candidates}
      params={{ regionId }}
      search={candidateSearchSchema.parse(search)}
      className={classes.number}
      aria-label={t('opens', { label, number: formatNumber(number) })}
    >
      <LiveNumber value={number} />
    </Link>
  );
}
