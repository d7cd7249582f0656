import { dayOf } from '@instroom/domain/calendar.ts';
import { yearlyAmount } from '@instroom/domain/costs/yearly-amount.ts';
import { Skeleton } from '@mantine/core';
import { IconCoinEuro } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesIn, pricesQuery, versionsIn } from '../../data/costs.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { CostsBar } from '../../shared/costs/costs-bar.tsx';
import { allRegionsCsv } from '../../shared/costs/costs-csv.ts';
import { CostsRule } from '../../shared/costs/costs-rule.tsx';
import { yearsOf } from '../../shared/costs/years.ts';
import { download } from '../../shared/download.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CostsTable } from './costs-table.tsx';
import { together } from './loaded-together.ts';
import classes from './platform.module.css';
import { allSeatsQuery, regionsQuery } from './platform-queries.ts';
import { PricesPanel } from './prices-panel.tsx';

const route = getRouteApi(paths.platformCosts);

/** What every region pays for a year, and the prices from which that follows. */
export function CostsPage() {
  const { t } = useTranslation(['costs', 'region']);
  const navigate = useNavigate();
  const today = useClock(dayOf);
  const year = route.useSearch().jaar ?? Number(today.slice(0, 4));
  const regions = useQuery(regionsQuery);
  const seats = useQuery(allSeatsQuery);
  const prices = useQuery(pricesQuery);
  const all = together(regions, seats, prices);

  return (
    <div className={classes.page}>
      <Loaded query={all} skeleton={<Skeleton height={320} radius="md" />}>
        {([{ rows }, { rows: counts }, list]) => {
          const versions = versionsIn(list);
          const costed = rows.map(({ id, name, status }) => {
            const changes = changesIn(counts.find((count) => count.id === id));
            const costs = yearlyAmount(changes, versions, { year, today });
            return { id, name, status: t(`region:statuses.${status}`), costs };
          });
          const years = yearsOf(
            counts.map(({ changes }) => changes),
            today,
          );
          const bar = (
            <CostsBar
              year={year}
              years={years}
              onYear={(jaar) => void navigate({ to: paths.platformCosts, search: { jaar } })}
              onDownload={() =>
                download(t('csv.allFileName', { year }), allRegionsCsv(costed, year, t))
              }
            />
          );
          return (
            <Panel title={t('of', { year })} beside={rows.length > 0 && bar}>
              {rows.length > 0 ? (
                <CostsTable regions={costed} year={year} />
              ) : (
                <Notice
                  icon={<IconCoinEuro size={28} stroke={1.5} aria-hidden />}
                  title={t('noRegions.title')}
                  lead={t('noRegions.lead')}
                />
              )}
              <CostsRule />
            </Panel>
          );
        }}
      </Loaded>
      <Loaded query={prices} skeleton={<Skeleton height={200} radius="md" />}>
        {(list) => <PricesPanel versions={versionsIn(list)} />}
      </Loaded>
    </div>
  );
}
