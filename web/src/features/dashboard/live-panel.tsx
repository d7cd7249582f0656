import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import type { LiveMap } from '@instroom/domain/figures/live-figures.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bySize, counting, type Row, rowsOf, total } from './figures.ts';
import { FiguresPanel } from './figures-panel.tsx';

type Props = {
  stats: Stats;
  map: LiveMap;
  list: readonly CodeItem[];
  /** The order of the list means something, such as steps or levels. */
  ordered?: boolean;
  /** Everybody counts for exactly one code, so that the parts add up. */
  single?: boolean;
  title: string;
  rowHeader: string;
  definition: string;
  icon?: (row: Row) => ReactNode;
};

/** One map of the live figures. Each of its numbers opens its list. */
export function LivePanel({ stats, map, list, ordered, single, ...rest }: Props) {
  const { t } = useTranslation('dashboard');
  const known = rowsOf(stats[map], list);
  const rows = ordered ? known : bySize(counting(known));
  return (
    <FiguresPanel
      {...rest}
      rows={rows}
      columns={[{ header: t('number'), map, number: ({ number }) => number }]}
      {...(single && { whole: total(rows) })}
    />
  );
}
