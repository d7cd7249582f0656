import { type Beyond, type BeyondMap, wholeOf } from '@instroom/domain/beyond/beyond.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { liveFigures } from '@instroom/domain/figures/live-figures.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import type { Column } from '../figure-column.tsx';
import { bySize, counting, type PairRow, paired, rowsOf, total } from '../figures.ts';
import { FiguresPanel } from '../figures-panel.tsx';

type Props = {
  stats: Stats;
  beyond: Beyond;
  map: BeyondMap;
  list: readonly CodeItem[];
  /** The order of the list means something, such as steps. */
  ordered?: boolean;
  /** Where it stands among panels of the own region. */
  title?: string;
};

/** One figure: what the own region has now, exactly, and behind it what all regions have together. */
export function BeyondPanel({ stats, beyond, map, list, ordered, title }: Props) {
  const { t } = useTranslation('dashboard');
  const figure = liveFigures[map];
  const known = paired(rowsOf(stats[map], list), (code) => beyond.cells[map][code]);
  const some = counting(known);
  const rows = ordered && some.length > 0 ? known : bySize(some);
  const name = wholeOf(map);
  const own = name && total(rows);
  const all = name && beyond.wholes[name];
  const columns: Column<PairRow>[] = [
    {
      header: t('beyond.own'),
      map,
      number: ({ number }) => number,
      ...(own && { whole: { number: own, header: t('beyond.ownShare') } }),
    },
    {
      header: t('beyond.all'),
      number: ({ second }) => second,
      missing: t('beyond.tooFew'),
      ...(all && { whole: { number: all, header: t('beyond.allShare') } }),
    },
  ];
  return (
    <FiguresPanel
      title={title ?? figure.nl}
      rowHeader={figure.column}
      definition={`${explained(figure)} ${t('beyond.definition')}`}
      rows={rows}
      ordered={ordered}
      columns={columns}
      nested
    />
  );
}
