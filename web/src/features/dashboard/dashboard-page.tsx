import type { Stats } from '@instroom/domain/stats/stats.ts';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Announcement } from '../../ui/announcement.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import classes from './dashboard.module.css';
import { statsQuery } from './dashboard-queries.ts';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { isEmpty, underWay } from './figures.ts';
import { LiveMark } from './live-mark.tsx';
import { PhasesPanel } from './phases-panel.tsx';
import { SectorsPanel } from './sectors-panel.tsx';
import { SubjectsPanel } from './subjects-panel.tsx';

export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const stats = useQuery(statsQuery(regionId));

  return (
    <Page
      title={t('title')}
      documentTitle={useDocumentTitle(t('title'))}
      beside={stats.data && <LiveMark query={stats} />}
    >
      <Loaded query={stats} skeleton={<DashboardSkeleton />}>
        {(data) => <Figures stats={data} />}
      </Loaded>
    </Page>
  );
}

/** A screen reader hears of changes at most this often. */
const announceEveryMs = 5000;

function Figures({ stats }: { stats: Stats }) {
  const { t } = useTranslation('dashboard');
  const changed = t('changed', { number: formatNumber(underWay(stats)) });
  return (
    <>
      <Announcement text={changed} everyMs={announceEveryMs} />
      {isEmpty(stats) && (
        <Notice
          icon={<IconUsers size={28} stroke={1.5} aria-hidden />}
          title={t('empty.title')}
          lead={t('empty.lead')}
        />
      )}
      <FigureTiles stats={stats} />
      <div className={classes.panels}>
        <PhasesPanel stats={stats} />
        <SubjectsPanel stats={stats} />
        <SectorsPanel stats={stats} />
      </div>
    </>
  );
}
