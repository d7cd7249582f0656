import { dayOf } from '@instroom/domain/calendar.ts';
import { Button } from '@mantine/core';
import { IconReport, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewQuery } from '../../data/saved-views.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { crossSearchOf, figureParts } from '../../shared/figure-parts.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { isCrossFiltered } from './cross/cross-search.ts';
import classes from './dashboard.module.css';
import { DashboardPart, isFilteredPart } from './dashboard-part.tsx';
import { monthsQuery, statsQuery } from './dashboard-queries.ts';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { isEmpty } from './figures.ts';
import { LiveMark } from './live-mark.tsx';
import { FigureNews } from './news/figure-news.tsx';
import { ForOutside } from './outside.tsx';
import { OwnDashboard } from './own-dashboard.tsx';
import { PartMenu } from './part-menu.tsx';
import { PrintButton } from './print-button.tsx';
import { PrintHead } from './print-head.tsx';
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
  // Not the whole address: a filter draws only what is below.
  const page = route.useSearch({
    select: ({ overzicht, deel = figureParts[0] }) => overzicht ?? deel,
  });
  // As long as nobody stated a purpose, what leaves the region hides small numbers.
  const [isExact, setExact] = useState(false);
  const outside = usePrinting() && !isExact ? 'told' : undefined;

  return (
    <ForOutside outside={outside}>
      <Page
        title={t('title')}
        documentTitle={useDocumentTitle(t('title'))}
        beside={
          <>
            {stats.data && <LiveMark query={stats} />}
            {stats.data && months.data && (
              <FigureNews stats={stats.data} months={months.data} today={today} />
            )}
            <div data-screen className={classes.acts}>
              <PrintButton page={page} onExact={setExact} />
              <span className={classes.onDesk}>
                <WallButton />
              </span>
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
              {(overTime) => (
                <Shown
                  figures={{ stats: now, months: overTime, today }}
                  asOf={new Date(stats.dataUpdatedAt)}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      </Page>
    </ForOutside>
  );
}

function Shown({ figures, asOf }: { figures: Figures; asOf: Date }) {
  const { t } = useTranslation('dashboard');
  const { regionId } = useSession();
  const search = route.useSearch();
  const { overzicht: viewId, deel = figureParts[0] } = search;
  const own = useQuery({
    ...viewQuery(regionId, 'figures', viewId ?? ''),
    enabled: viewId !== undefined,
  });
  const filter = viewId !== undefined || isFilteredPart(deel) ? crossSearchOf(search) : {};
  const title = viewId === undefined ? t(`parts.${deel}`) : (own.data?.name ?? '');
  return (
    <>
      {usePrinting() && <PrintHead title={title} filter={filter} moment={asOf} />}
      {isEmpty(figures.stats) && (
        <Notice
          icon={<IconUsers size={28} stroke={1.5} aria-hidden />}
          title={t('empty.title')}
          lead={t('empty.lead')}
        />
      )}
      <FigureTiles {...figures} isFiltered={isCrossFiltered(filter)} />
      <PartMenu own={own.data ?? undefined} />
      {viewId ? <OwnDashboard query={own} figures={figures} /> : <DashboardPart {...figures} />}
    </>
  );
}
