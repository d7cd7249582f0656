// The figures that stand on a screen in a hall. Not offered: names (advisers), places and own fields, which point at
// persons; why somebody left; and what is counted of a few (cohorts, activities, what dossiers lack).
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { type LiveMap, liveFigures } from '@instroom/domain/figures/live-figures.ts';
import { periodFigures } from '@instroom/domain/figures/period-figures.ts';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { formatMonthInYear } from '../../../ui/format.ts';
import { Panel } from '../../../ui/panel.tsx';
import { BarList } from '../bar-list.tsx';
import { bySize, counting, rowsOf, topOf, withNone } from '../figures.ts';
import { sumOfYear, trendUpTo } from '../months.ts';
import type { Figures } from '../shown-figures.ts';
import { CoverageOnWall, ParticipationOnWall } from './school-panels.tsx';
import { type ToldRow, toldChoices, toldParts } from './told-rows.ts';

type Props = { figures: Figures };

export const wallPanels = {
  byPhase: PhasesOnWall,
  sectors: SectorsOnWall,
  bySubject: onWall('bySubject', subjects),
  byQualificationSought: onWall('byQualificationSought', qualifications),
  byRoute: onWall('byRoute', routes),
  signUpsByMonth: MonthsOnWall,
  signUpsBySource: SourcesOnWall,
  coverage: CoverageOnWall,
  participation: ParticipationOnWall,
} as const;
export type WallPanel = keyof typeof wallPanels;

export function isOnWall(key: string): key is WallPanel {
  return Object.hasOwn(wallPanels, key);
}

function PhasesOnWall({ figures: { stats } }: Props) {
  const words = useRegionWords();
  // Who left is no part of who is under way, whose number stands above.
  const shown = words.phases.filter(
    ({ code }) =>
      pipelinePhases.some((one) => one === code) &&
      (!words.isHidden(code) || (stats.byPhase[code] ?? 0) > 0),
  );
  const rows = toldParts(rowsOf(stats.byPhase, shown));
  return <ToldPanel title={liveFigures.byPhase.nl} rows={rows} />;
}

function SectorsOnWall({ figures: { stats } }: Props) {
  const { t } = useTranslation('candidates');
  const list = withNone(sectors, t('filter.none.hoofdsector'));
  const rows = toldParts(counting(rowsOf(stats.byPrimarySector, list)));
  return <ToldPanel title={liveFigures.byPrimarySector.nl} rows={rows} />;
}

function MonthsOnWall({ figures: { months, today } }: Props) {
  const rows = trendUpTo(today, months, 'signUpsByDay').map(({ month, number }) => ({
    code: month,
    label: formatMonthInYear(month),
    number,
  }));
  return <ToldPanel title={computedFigures.signUpsByMonth.nl} rows={toldParts(rows)} />;
}

function SourcesOnWall({ figures: { months, today } }: Props) {
  const rows = counting(rowsOf(sumOfYear(today, months, 'signUpsBySource'), sources));
  return (
    <ToldPanel title={periodFigures.signUpsBySource.nl} rows={topOf(bySize(toldParts(rows)))} />
  );
}

function onWall(map: LiveMap, list: readonly CodeItem[]) {
  const { nl, unit } = liveFigures[map];
  const tell = unit === 'candidates' ? toldParts : toldChoices;
  return function LiveOnWall({ figures: { stats } }: Props) {
    return <ToldPanel title={nl} rows={topOf(bySize(tell(counting(rowsOf(stats[map], list)))))} />;
  };
}

/** Bars with their numbers: no list opens, and nothing is filtered. */
function ToldPanel({ title, rows }: { title: string; rows: readonly ToldRow[] }) {
  const { t } = useTranslation('dashboard');
  return (
    <Panel title={title}>
      {rows.length === 0 && <span>{t('noneYet')}</span>}
      <BarList
        rows={rows}
        columns={[{ header: t('number'), number: ({ told }) => told, missing: t('wall.fewer') }]}
      />
    </Panel>
  );
}
