import type { Beyond } from '@instroom/domain/beyond/beyond.ts';
import { audiences } from '@instroom/domain/codes/audience.ts';
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { Notice } from '../../../ui/notice.tsx';
import classes from '../dashboard.module.css';
import { DashboardSkeleton } from '../dashboard-skeleton.tsx';
import { withNone } from '../figures.ts';
import { AboutPanel } from './about-panel.tsx';
import { BeyondPanel } from './beyond-panel.tsx';
import { beyondQuery } from './beyond-queries.ts';

/** The own region beside all regions that share. */
export function BeyondPart({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const query = useQuery(beyondQuery);
  return (
    <Loaded query={query} skeleton={<DashboardSkeleton />}>
      {(beyond) =>
        beyond ? (
          <Beside stats={stats} beyond={beyond} />
        ) : (
          <Notice
            icon={<IconWorld size={28} stroke={1.5} aria-hidden />}
            title={t('beyond.none.title')}
            lead={t('beyond.none.lead')}
          />
        )
      }
    </Loaded>
  );
}

function Beside(both: { stats: Stats; beyond: Beyond }) {
  const { t } = useTranslation('candidates');
  const words = useRegionWords();
  const phases = words.phases.filter(({ code }) => code !== 'exited');
  return (
    <>
      <AboutPanel beyond={both.beyond} />
      <div className={classes.panels}>
        <div className={classes.stack}>
          <BeyondPanel {...both} map="byPhase" list={phases} ordered />
          <BeyondPanel
            {...both}
            map="byPrimarySector"
            list={withNone(sectors, t('filter.none.hoofdsector'))}
          />
          <BeyondPanel {...both} map="bySector" list={sectors} />
          <BeyondPanel
            {...both}
            map="byAudience"
            list={withNone(audiences, t('filter.none.situatie'))}
          />
          <BeyondPanel
            {...both}
            map="byEducation"
            list={withNone(priorEducations, t('filter.none.opleiding'))}
          />
          <BeyondPanel {...both} map="bySource" list={sources} />
        </div>
        <div className={classes.stack}>
          <BeyondPanel {...both} map="bySubject" list={subjects} />
          <BeyondPanel {...both} map="byQualificationSought" list={qualifications} />
          <BeyondPanel {...both} map="byRoute" list={routes} />
          <BeyondPanel {...both} map="byExitReason" list={exitReasons} />
          <BeyondPanel {...both} map="byExitPhase" list={phases} ordered />
        </div>
      </div>
    </>
  );
}
