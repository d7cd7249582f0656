import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './dashboard.module.css';
import type { Months } from './months.ts';
import { YearPanel } from './year-panel.tsx';

type Props = { stats: Stats; months: Months; today: string };

/** Who left: why, and from where. */
export function ExitsPart(props: Props) {
  const { t } = useTranslation('dashboard');
  const words = useRegionWords();
  return (
    <div className={classes.panels}>
      <div className={classes.stack}>
        <YearPanel
          {...props}
          list={exitReasons}
          booked={{ map: 'exitsByReason', header: t('exits.year') }}
          live={{ map: 'byExitReason', header: t('exits.kept') }}
        />
      </div>
      <div className={classes.stack}>
        <YearPanel
          {...props}
          list={words.phases}
          ordered
          booked={{ map: 'exitsByPhase', header: t('exits.year') }}
          live={{ map: 'byExitPhase', header: t('exits.kept') }}
        />
      </div>
    </div>
  );
}
