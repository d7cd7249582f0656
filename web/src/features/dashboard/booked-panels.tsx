// Panels of what was booked over time. Totals of a month know no combination, so that they follow no filter.
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../shared/vocabulary.ts';
import type { PanelProps } from './shown-figures.ts';
import { TargetsPanel } from './targets/targets-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { YearPanel } from './year-panel.tsx';

export function SignUpsPanel({ shown }: PanelProps) {
  const { t } = useTranslation('dashboard');
  return (
    <TrendPanel
      {...shown}
      figure={computedFigures.signUpsByMonth}
      map="signUpsByDay"
      header={t('trend.signUps')}
    />
  );
}

export function MatchesPanel({ shown }: PanelProps) {
  const { t } = useTranslation('dashboard');
  return (
    <TrendPanel
      {...shown}
      figure={computedFigures.matchesByMonth}
      map="matchesBySector"
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
      {...shown}
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
      {...shown}
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
      {...shown}
      list={words.phases}
      ordered
      booked={{ map: 'exitsByPhase', header: t('exits.year') }}
      live={{ map: 'byExitPhase', header: t('exits.kept') }}
    />
  );
}
