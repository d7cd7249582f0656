import { audiences } from '@instroom/domain/codes/audience.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useTranslation } from 'react-i18next';
import classes from './dashboard.module.css';
import { withNone } from './figures.ts';
import { LivePanel } from './live-panel.tsx';
import { OwnPanels } from './own-panels.tsx';

/** Who the candidates under way are, and what they want to become. */
export function WhoPart({ stats }: { stats: Stats }) {
  const { t } = useTranslation('candidates');
  return (
    <div className={classes.panels}>
      <div className={classes.stack}>
        <LivePanel
          stats={stats}
          map="byAudience"
          list={withNone(audiences, t('filter.none.situatie'))}
        />
        <LivePanel
          stats={stats}
          map="byEducation"
          list={withNone(priorEducations, t('filter.none.opleiding'))}
        />
        <LivePanel
          stats={stats}
          map="byMunicipality"
          list={withNone(municipalities, t('filter.none.gemeente'))}
        />
        <OwnPanels stats={stats} from={0} />
      </div>
      <div className={classes.stack}>
        <LivePanel stats={stats} map="byQualificationSought" list={qualifications} />
        <LivePanel stats={stats} map="byRoute" list={routes} />
        <OwnPanels stats={stats} from={1} />
      </div>
    </div>
  );
}
