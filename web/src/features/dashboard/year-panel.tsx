import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { explainedTogether } from '@instroom/domain/figures/figure.ts';
import { type LiveMap, liveFigures } from '@instroom/domain/figures/live-figures.ts';
import { type BookedMap, periodFigures } from '@instroom/domain/figures/period-figures.ts';
import { isCrossFiltered } from './cross/cross-search.ts';
import { bySize, counting, paired, rowsOf } from './figures.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { LivePanel } from './live-panel.tsx';
import { sumOfYear } from './months.ts';
import type { PanelProps } from './shown-figures.ts';

type Props = PanelProps & {
  list: readonly CodeItem[];
  /** The order of the list means something, such as steps. */
  ordered?: boolean;
  booked: { map: BookedMap; header: string };
  live: { map: LiveMap; header: string };
};

/**
 * What was booked in twelve months, beside how many of them there are now. Only the latter stand in a list, and only they
 * can be filtered.
 */
export function YearPanel(props: Props) {
  const { shown, list, ordered = false, booked, live } = props;
  const { stats, filtered, filter, months, today } = shown;
  if (isCrossFiltered(filter.within)) {
    const given = list.filter(({ code }) => filtered[live.map][code]);
    return <LivePanel stats={filtered} map={live.map} list={given} ordered={ordered} />;
  }
  const figure = periodFigures[booked.map];
  const definition = explainedTogether(
    { ...figure, column: booked.header },
    { ...liveFigures[live.map], column: live.header },
  );
  const sum = sumOfYear(today, months, booked.map);
  const rows = counting(paired(rowsOf(sum, list), (code) => stats[live.map][code] ?? 0));
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={figure.column}
      definition={definition}
      rows={ordered ? rows : bySize(rows)}
      ordered={ordered}
      columns={[
        { header: booked.header, number: ({ number }) => number },
        { header: live.header, map: live.map, number: ({ second }) => second },
      ]}
    />
  );
}
