import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  /** Where it is not the number alone that is shown. */
  text?: ReactNode;
};

/** A number that opens the list of the candidates whom it counts. */
export function ListLink({ search, number, label, text }: Props) {
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
      {text ?? <LiveNumber value={number} />}
    </Link>
  );
}
