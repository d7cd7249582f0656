import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { explained, type Figure } from '@instroom/domain/figures/figure.ts';
import { type LiveMap, liveFigures } from '@instroom/domain/figures/live-figures.ts';
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
  /** Where it is about something narrower than the figure itself, such as one own field. */
  shown?: Figure & { column: string };
  icon?: (row: Row) => ReactNode;
};

/** One map of the live figures. Each of its numbers opens its list. */
export function LivePanel({ stats, map, list, ordered, shown, icon }: Props) {
  const { t } = useTranslation('dashboard');
  const known = rowsOf(stats[map], list);
  const rows = ordered ? known : bySize(counting(known));
  const figure: Figure & { column: string } = shown ?? liveFigures[map];
  // Everybody counts for exactly one code, so that the parts add up.
  const isWhole = figure.unit === 'candidates';
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={figure.column}
      definition={explained(figure)}
      icon={icon}
      rows={rows}
      ordered={ordered}
      columns={[{ header: t('number'), map, number: ({ number }) => number }]}
      {...(isWhole && { whole: total(rows) })}
    />
  );
}
