import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { addressOf, paths } from '../../paths.ts';
import { type CandidateSearch, candidateSearchSchema } from '../../shared/candidate-filter.ts';
import { formatNumber } from '../../ui/format.ts';
import { LiveNumber } from '../../ui/live-number.tsx';
import { isPlainClick } from '../../ui/plain-click.ts';
import classes from './dashboard.module.css';

export type ListSearch = Partial<Record<keyof CandidateSearch, string | undefined>>;

type Props = {
  search: ListSearch;
  number: number;
  /** What the number is of. */
  label: string;
};

/**
 * A number that opens the list of the candidates whom it counts. A page has a hundred, all drawn anew while somebody waits
 * for a filter: the address is written here, and the router is asked only when one is pointed at or opened.
 */
export function ListLink({ search, number, label }: Props) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const router = useRouter();
  const params = { regionId };
  const target = () => ({
    to: paths.candidates,
    params,
    search: candidateSearchSchema.parse(search),
  });
  const prepare = () => void router.preloadRoute(target());
  const open = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void router.navigate(target());
  };
  return (
    <a
      href={`${addressOf(paths.candidates, params)}${router.options.stringifySearch(search)}`}
      className={classes.number}
      aria-label={t('opens', { label, number: formatNumber(number) })}
      onClick={open}
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <LiveNumber value={number} />
    </a>
  );
}
