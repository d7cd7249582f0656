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
  const { t } = useTranslation(['dashboard', 'candidates']);
  return (
    <div className={classes.panels}>
      <div className={classes.stack}>
        <LivePanel
          stats={stats}
          map="byAudience"
          list={withNone(audiences, t('candidates:filter.none.situatie'))}
          single
          title={t('dashboard:audiences.title')}
          rowHeader={t('dashboard:audiences.column')}
          definition={t('dashboard:audiences.definition')}
        />
        <LivePanel
          stats={stats}
          map="byEducation"
          list={withNone(priorEducations, t('candidates:filter.none.opleiding'))}
          single
          title={t('dashboard:education.title')}
          rowHeader={t('dashboard:education.column')}
          definition={t('dashboard:education.definition')}
        />
        <LivePanel
          stats={stats}
          map="byMunicipality"
          list={withNone(municipalities, t('candidates:filter.none.gemeente'))}
          single
          title={t('dashboard:municipalities.title')}
          rowHeader={t('dashboard:municipalities.column')}
          definition={t('dashboard:municipalities.definition')}
        />
        <OwnPanels stats={stats} from={0} />
      </div>
      <div className={classes.stack}>
        <LivePanel
          stats={stats}
          map="byQualificationSought"
          list={qualifications}
          title={t('dashboard:qualifications.title')}
          rowHeader={t('dashboard:qualifications.column')}
          definition={t('dashboard:qualifications.definition')}
        />
        <LivePanel
          stats={stats}
          map="byRoute"
          list={routes}
          title={t('dashboard:routes.title')}
          rowHeader={t('dashboard:routes.column')}
          definition={t('dashboard:routes.definition')}
        />
        <OwnPanels stats={stats} from={1} />
      </div>
    </div>
  );
}
