// The key figures, and what of them leaves the region: nothing that the panels below leave out, nor what would tell it.
import { type BeyondMap, beyondMaps, wholeOf } from '@instroom/domain/beyond/beyond.ts';
import { pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { hidden, isSmall, type Told } from '@instroom/domain/report/hide-small.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { underWay } from './figures.ts';
import { signUpsInMonthOf, signUpsInWeekOf, trendUpTo } from './months.ts';
import type { Figures } from './shown-figures.ts';
import { toldCounts, toldNumbers } from './told-figures.ts';

export type Tiles = Record<'underWay' | 'untouched' | 'week' | 'month' | 'po' | 'vo', Told>;

export function tilesOf({ stats, months, today }: Figures) {
  return {
    underWay: underWay(stats),
    untouched: stats.byStatus.untouched ?? 0,
    week: signUpsInWeekOf(today, months),
    month: signUpsInMonthOf(today, months),
    po: stats.byPrimarySector.po ?? 0,
    vo: stats.byPrimarySector.vo ?? 0,
  } satisfies Tiles;
}

export function toldTiles(figures: Figures): Tiles {
  const { stats, months, today } = figures;
  const exact = tilesOf(figures);
  return {
    underWay: isWholeTold(stats) ? exact.underWay : hidden,
    untouched: isNewTold(stats)
      ? toldWithin(exact.untouched, [exact.underWay, stats.byPhase.new ?? 0])
      : hidden,
    week: toldWithin(exact.week, [exact.month]),
    month:
      toldNumbers(trendUpTo(today, months, 'signUpsByDay').map(({ number }) => number)).parts.at(
        -1,
      ) ?? hidden,
    ...toldRatio(stats),
  };
}

/** Where parts cannot be left out otherwise, the whole is. */
function isWholeTold(stats: Stats): boolean {
  return beyondMaps
    .filter((map) => wholeOf(map) === 'underWay')
    .every((map) => toldNumbers(partsOf(stats, map)).whole !== hidden);
}

function partsOf(stats: Stats, map: BeyondMap): number[] {
  return map === 'byPhase'
    ? pipelinePhases.map((phase) => stats.byPhase[phase] ?? 0)
    : Object.values(stats[map]);
}

/** Who is untouched is new: where that is left out, they would tell how many it is at least. */
function isNewTold(stats: Stats): boolean {
  const { parts } = toldNumbers(partsOf(stats, 'byPhase'));
  return parts[pipelinePhases.indexOf('new')] !== hidden;
}

/** As the panel of the sectors tells them. */
function toldRatio({ byPrimarySector }: Stats): Pick<Tiles, 'po' | 'vo'> {
  const of = toldCounts(byPrimarySector);
  return { po: of('po'), vo: of('vo') };
}

/** The rest of what it is a part of may be few as well. */
function toldWithin(number: number, wholes: readonly number[]): Told {
  return isSmall(number) || wholes.some((whole) => isSmall(whole - number)) ? hidden : number;
}
