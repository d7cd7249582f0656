import { sources } from '@instroom/domain/codes/source.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import classes from './dashboard.module.css';
import type { Months } from './months.ts';
import { TargetsPanel } from './targets/targets-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { YearPanel } from './year-panel.tsx';

type Props = { stats: Stats; months: Months; today: string };

/** How many came, along which way, and how far the region is with its targets. */
export function OverTimePart({ stats, months, today }: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <div className={classes.panels}>
      <div className={classes.stack}>
        <TrendPanel
          months={months}
          today={today}
          figure={computedFigures.signUpsByMonth}
          map="signUpsByDay"
          header={t('trend.signUps')}
        />
        <TargetsPanel months={months} today={today} />
      </div>
      <div className={classes.stack}>
        <YearPanel
          stats={stats}
          months={months}
          today={today}
          list={sources}
          booked={{ map: 'signUpsBySource', header: t('sources.year') }}
          live={{ map: 'bySource', header: t('sources.now') }}
        />
        <TrendPanel
          months={months}
          today={today}
          figure={computedFigures.matchesByMonth}
          map="matchesBySector"
          header={t('trend.matches')}
        />
      </div>
    </div>
  );
}
