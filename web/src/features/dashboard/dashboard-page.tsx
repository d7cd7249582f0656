import { dayOf } from '@instroom/domain/calendar.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { Button } from '@mantine/core';
import { IconReport, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { useDocumentTitle } from '../../shared/document-title.ts';
import { type FigurePart, figureParts } from '../../shared/figure-parts.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Announcement } from '../../ui/announcement.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BeyondPart } from './beyond/beyond-part.tsx';
import { useCrossOfPart } from './cross/use-cross.ts';
import { monthsQuery, statsQuery } from './dashboard-queries.ts';
import { DashboardSkeleton } from './dashboard-skeleton.tsx';
import { ExitsPart } from './exits-part.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { isEmpty, underWay } from './figures.ts';
import { FilteredPart } from './filtered-part.tsx';
import { LiveMark } from './live-mark.tsx';
import type { Months } from './months.ts';
import { OverTimePart } from './over-time-part.tsx';
import { PartMenu } from './part-menu.tsx';
import { WebsitesPart } from './websites/websites-part.tsx';

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
          <Button
            variant="default"
            size="xs"
            ml="auto"
            leftSection={<IconReport size={16} stroke={1.6} aria-hidden />}
            renderRoot={(props) => <Link {...props} to={paths.report} params={{ regionId }} />}
          >
            {t('report')}
          </Button>
        </>
      }
    >
      <Loaded query={stats} skeleton={<DashboardSkeleton />}>
        {(now) => (
          <Loaded query={months} skeleton={<DashboardSkeleton />}>
            {(overTime) => <Figures stats={now} months={overTime} today={today} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/** A screen reader hears of changes at most this often. */
const announceEveryMs = 5000;

type Props = { stats: Stats; months: Months; today: string };

function Figures(props: Props) {
  const { t } = useTranslation('dashboard');
  const { stats } = props;
  const { deel: part = figureParts[0] } = route.useSearch();
  const cross = useCrossOfPart(part);
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
      <FigureTiles {...props} />
      <PartMenu />
      {cross ? (
        <FilteredPart part={part} cross={cross} stats={stats} today={props.today} />
      ) : (
        <Part part={part} {...props} />
      )}
    </>
  );
}

function Part({ part, ...props }: Props & { part: FigurePart }) {
  switch (part) {
    case 'over-tijd':
      return <OverTimePart {...props} />;
    case 'uitstroom':
      return <ExitsPart {...props} />;
    case 'landelijk':
      return <BeyondPart stats={props.stats} />;
    case 'websites':
      return <WebsitesPart today={props.today} />;
    // Those that can be filtered.
    case 'nu':
    case 'voortgang':
    case 'wie':
      return null;
  }
}
