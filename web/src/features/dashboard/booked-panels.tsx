// Panels of what was booked over time. Totals of a month know no combination: with a filter, what is left of them now is
// counted in their place, and says so.
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { countSignUpsByMonth } from '@instroom/domain/insight/sign-ups-by-month.ts';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { isCrossFiltered } from './cross/cross-search.ts';
import { keeping } from './keeping.ts';
import { trendOf, trendUpTo } from './months.ts';
import type { PanelProps } from './shown-figures.ts';
import { TargetsPanel } from './targets/targets-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { YearPanel } from './year-panel.tsx';

const signUpsByMonth = keeping(countSignUpsByMonth);

/** With a filter, of who has a dossier now: totals of a month know no combination. */
export function SignUpsPanel({ shown: { filter, rows, months, today } }: PanelProps) {
  const { t } = useTranslation('dashboard');
  if (rows && isCrossFiltered(filter.within)) {
    const byMonth = signUpsByMonth(rows.within, today.slice(0, 7));
    return (
      <TrendPanel
        figure={computedFigures.signUpsByMonthKept}
        trend={trendOf(today, (month) => byMonth[month] ?? 0)}
        header={t('trend.signUps')}
      />
    );
  }
  return (
    <TrendPanel
      figure={computedFigures.signUpsByMonth}
      trend={trendUpTo(today, months, 'signUpsByDay')}
      header={t('trend.signUps')}
    />
  );
}

export function MatchesPanel({ shown: { months, today } }: PanelProps) {
  const { t } = useTranslation('dashboard');
  return (
    <TrendPanel
      figure={computedFigures.matchesByMonth}
      trend={trendUpTo(today, months, 'matchesBySector')}
      header={t('trend.matches')}
    />
  );
}

export function ProgressToTargetsPanel({ shown }: PanelProps) {
  return <TargetsPanel months={shown.months} today={shown.today} />;
}

export function SourcesPanel({ shown }: PanelProps) {
  const { t } = useTranslation('dashboard');
  return (
    <YearPanel
      shown={shown}
      list={sources}
      booked={{ map: 'signUpsBySource', header: t('sources.year') }}
      live={{ map: 'bySource', header: t('sources.now') }}
    />
  );
}

export function ExitReasonsPanel({ shown }: PanelProps) {
  const { t } = useTranslation('dashboard');
  return (
    <YearPanel
      shown={shown}
      list={exitReasons}
      booked={{ map: 'exitsByReason', header: t('exits.year') }}
      live={{ map: 'byExitReason', header: t('exits.kept') }}
    />
  );
}

export function ExitPhasesPanel({ shown }: PanelProps) {
  const { t } = useTranslation('dashboard');
  const words = useRegionWords();
  return (
    <YearPanel
      shown={shown}
      list={words.phases}
      ordered
      booked={{ map: 'exitsByPhase', header: t('exits.year') }}
      live={{ map: 'byExitPhase', header: t('exits.kept') }}
    />
  );
}
