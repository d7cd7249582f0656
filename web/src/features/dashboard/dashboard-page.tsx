import { dayOf } from '@instroom/domain/calendar.ts';
import { Button } from '@mantine/core';
import { IconReport, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { viewQuery } from '../../data/saved-views.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import classes from './dashboard.module.css';
import { DashboardPart } from './dashboard-part.tsx';
import { monthsQuery, statsQuery } from './dashboard-queries.ts';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { isEmpty } from './figures.ts';
import { LiveMark } from './live-mark.tsx';
import { FigureNews } from './news/figure-news.tsx';
import { OwnDashboard } from './own-dashboard.tsx';
import { PartMenu } from './part-menu.tsx';
import type { Figures } from './shown-figures.ts';
import { WallButton } from './wall-button.tsx';

const route = getRouteApi(paths.figures);

export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const today = useClock(dayOf);
  const stats = useQuery(statsQuery(regionId));
  const year = Number(today.slice(0, 4));
  const months = useQuery(monthsQuery(regionId, { from: year - 1, to: year }));

  return (
    <Page
      title={t('title')}
      documentTitle={useDocumentTitle(t('title'))}
      beside={
        <>
          {stats.data && <LiveMark query={stats} />}
          {stats.data && months.data && (
            <FigureNews stats={stats.data} months={months.data} today={today} />
          )}
          <div className={classes.acts}>
            <WallButton />
            <Button
              variant="default"
              leftSection={<IconReport size={16} stroke={1.6} aria-hidden />}
              renderRoot={(props) => <Link {...props} to={paths.report} params={{ regionId }} />}
            >
              {t('report')}
            </Button>
          </div>
        </>
      }
    >
      <Loaded query={stats} skeleton={<DashboardSkeleton />}>
        {(now) => (
          <Loaded query={months} skeleton={<DashboardSkeleton />}>
            {(overTime) => <Shown stats={now} months={overTime} today={today} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Shown(figures: Figures) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const { stats } = figures;
  const { overzicht: viewId } = route.useSearch();
  const own = useQuery({
    ...viewQuery(regionId, 'figures', viewId ?? ''),
    enabled: viewId !== undefined,
  });
  return (
    <>
      {isEmpty(stats) && (
        <Notice
          icon={<IconUsers size={28} stroke={1.5} aria-hidden />}
          title={t('empty.title')}
          lead={t('empty.lead')}
        />
      )}
      <FigureTiles {...figures} />
      <PartMenu own={own.data ?? undefined} />
      {viewId ? <OwnDashboard query={own} figures={figures} /> : <DashboardPart {...figures} />}
    </>
  );
}
