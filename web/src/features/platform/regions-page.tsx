import { dayOf } from '@instroom/domain/calendar.ts';
import { seatsOn } from '@instroom/domain/costs/seats.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { Button, Skeleton } from '@mantine/core';
import { IconMap2, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesIn } from '../../data/costs.ts';
import type { Identified } from '../../data/read.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { SectorCodes } from '../../shared/sector-codes.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import tableClasses from '../../ui/table.module.css';
import classes from './platform.module.css';
import { allSeatsQuery, regionsQuery } from './platform-queries.ts';
import { RegionLink } from './region-link.tsx';

/** All regions that work with Instroom. */
export function RegionsPage() {
  const { t } = useTranslation('platform');
  const regions = useQuery(regionsQuery);
  const add = (
    <Button
      component={Link}
      to={paths.platformNewRegion}
      leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
    >
      {t('regions.new')}
    </Button>
  );
  return (
    <Panel title={t('regions.title')} beside={add}>
      <Loaded query={regions} skeleton={<Skeleton height={200} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Notice
              icon={<IconMap2 size={28} stroke={1.5} aria-hidden />}
              title={t('regions.empty.title')}
              lead={t('regions.empty.lead')}
            />
          ) : (
            <RegionsTable regions={rows} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function RegionsTable({ regions }: { regions: readonly Identified<Region>[] }) {
  const { t } = useTranslation(['platform', 'region']);
  const seats = useQuery(allSeatsQuery);
  const today = useClock(dayOf);
  const countOf = (regionId: string) =>
    seats.data && seatsOn(changesIn(seats.data.rows.find(({ id }) => id === regionId)), today);
  return (
    <table
      className={[tableClasses.table, classes.table].join(' ')}
      aria-label={t('regions.title')}
    >
      <thead>
        <tr>
          <th scope="col">{t('regions.name')}</th>
          <th scope="col" className={tableClasses.wide}>
            {t('regions.sectors')}
          </th>
          <th scope="col" className={[tableClasses.number, tableClasses.wide].join(' ')}>
            {t('regions.municipalities')}
          </th>
          <th scope="col" className={tableClasses.number}>
            {t('regions.editors')}
          </th>
          <th scope="col" className={[tableClasses.number, tableClasses.wide].join(' ')}>
            {t('regions.viewers')}
          </th>
          <th scope="col">{t('regions.status')}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => {
          const count = countOf(region.id);
          return (
            <tr key={region.id}>
              <th scope="row">
                <RegionLink regionId={region.id}>{region.name}</RegionLink>
              </th>
              <td className={tableClasses.wide}>
                <SectorCodes codes={region.sectors} />
              </td>
              <td className={[tableClasses.number, tableClasses.wide].join(' ')}>
                {formatNumber(region.municipalityCodes.length)}
              </td>
              <td className={tableClasses.number}>{count && formatNumber(count.paid)}</td>
              <td className={[tableClasses.number, tableClasses.wide].join(' ')}>
                {count && formatNumber(count.free)}
              </td>
              <td>{t(`region:statuses.${region.status}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
