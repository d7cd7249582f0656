import type { Beyond, BeyondMap } from '@instroom/domain/beyond/beyond.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { Notice } from '../../../ui/notice.tsx';
import classes from '../dashboard.module.css';
import { DashboardSkeleton } from '../dashboard-skeleton.tsx';
import { ToldPanel } from '../outside.tsx';
import { AboutPanel } from './about-panel.tsx';
import { useBeyondLists } from './beyond-lists.ts';
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

const columns: readonly (readonly BeyondMap[])[] = [
  ['byPhase', 'byPrimarySector', 'bySector', 'byAudience', 'byEducation', 'bySource'],
  ['bySubject', 'byQualificationSought', 'byRoute', 'byExitReason', 'byExitPhase'],
];

function Beside(both: { stats: Stats; beyond: Beyond }) {
  const listOf = useBeyondLists();
  return (
    <>
      <ToldPanel>
        <AboutPanel beyond={both.beyond} />
      </ToldPanel>
      <div className={classes.panels}>
        {columns.map((maps) => (
          <div key={maps[0]} className={classes.stack}>
            {maps.map((map) => (
              <BeyondPanel key={map} {...both} map={map} {...listOf(map)} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
