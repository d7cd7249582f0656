import { dayOf } from '@instroom/domain/calendar.ts';
import { yearlyAmount } from '@instroom/domain/costs/yearly-amount.ts';
import { Skeleton } from '@mantine/core';
import { IconCoinEuro } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesIn, pricesQuery, regionSeatsQuery, versionsIn } from '../../data/costs.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useClock } from '../../shared/clock.ts';
import { CostsBar } from '../../shared/costs/costs-bar.tsx';
import { regionCsv } from '../../shared/costs/costs-csv.ts';
import { CostsRule } from '../../shared/costs/costs-rule.tsx';
import { YearCostsTable } from '../../shared/costs/year-costs-table.tsx';
import { yearsOf } from '../../shared/costs/years.ts';
import { download } from '../../shared/download.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';

const route = getRouteApi(paths.regionCosts);

/** What the own region pays for a year. */
export function RegionCostsPage() {
  const { regionId } = useSession();
  const seats = useQuery(regionSeatsQuery(regionId));
  const prices = useQuery(pricesQuery);
  return (
    <Loaded query={prices} skeleton={<Skeleton height={480} radius="md" />}>
      {(list) => (
        <Loaded query={seats} skeleton={<Skeleton height={480} radius="md" />}>
          {(found) => <Costs changes={changesIn(found)} versions={versionsIn(list)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type Props = {
  changes: ReturnType<typeof changesIn>;
  versions: ReturnType<typeof versionsIn>;
};

function Costs({ changes, versions }: Props) {
  const { t } = useTranslation(['costs', 'region']);
  const { regionId, region } = useSession();
  const navigate = useNavigate();
  const today = useClock(dayOf);
  const year = route.useSearch().jaar ?? Number(today.slice(0, 4));
  const costs = yearlyAmount(changes, versions, { year, today });
  const bar = (
    <CostsBar
      year={year}
      years={yearsOf([changes], today)}
      onYear={(jaar) =>
        void navigate({ to: paths.regionCosts, params: { regionId }, search: { jaar } })
      }
      onDownload={() => download(t('csv.fileName', { name: regionId, year }), regionCsv(costs, t))}
    />
  );
  return (
    <Panel title={t('of', { year })} beside={bar}>
      {costs.months.some(({ paid, free }) => paid + free > 0) ? (
        <YearCostsTable
          costs={costs}
          year={year}
          caption={t('perRegion', { name: region.name, year })}
        />
      ) : (
        <Notice
          icon={<IconCoinEuro size={28} stroke={1.5} aria-hidden />}
          title={t('none.title')}
          lead={t('none.lead')}
        />
      )}
      <CostsRule />
    </Panel>
  );
}
