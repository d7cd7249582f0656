import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { countParticipation, type Participation } from '@instroom/domain/insight/participation.ts';
import { Skeleton } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { formatNumber, formatShare } from '../../../ui/format.ts';
import { WideTable } from '../../../ui/wide-table.tsx';
import classes from '../dashboard.module.css';
import { NetworkLink } from '../network-link.tsx';
import { listOfSchools } from '../school-lists.ts';
import { TablePanel } from '../table-panel.tsx';

const figure = computedFigures.participation;

/** How many schools of the network take part, which is known to everybody: it says nothing of persons, nor does a filter of them concern it. */
export const ParticipationPanel = memo(function ParticipationPanel() {
  const network = useNetwork();
  return (
    <TablePanel figure={figure}>
      <Loaded query={network} skeleton={<Skeleton height={160} />}>
        {({ rows }) => <BySector rows={rows} />}
      </Loaded>
    </TablePanel>
  );
});

function BySector({ rows }: { rows: readonly NetworkRow[] }) {
  const { t } = useTranslation('insight');
  const bySector = useMemo(() => countParticipation(rows), [rows]);
  if (bySector.length === 0) return <span>{t('participation.none')}</span>;
  const isNobody = bySector.every(({ takingPart }) => takingPart === 0);
  return (
    <>
      {isNobody && <p className={classes.lead}>{t('participation.nobody')}</p>}
      <WideTable label={figure.nl}>
        <thead>
          <tr>
            <th scope="col">{t('participation.column')}</th>
            <th scope="col">{t('participation.schools')}</th>
            <th scope="col">{t('participation.share')}</th>
            <th scope="col">{t('participation.locations')}</th>
            <th scope="col">{t('participation.share')}</th>
          </tr>
        </thead>
        <tbody>
          {bySector.map((one) => (
            <SectorRow key={one.sector} of={one} />
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

function SectorRow({ of }: { of: Participation }) {
  const { t } = useTranslation('insight');
  const { sector, schools, takingPart, locations, locationsTakingPart } = of;
  const name = labelOf(sectors, sector);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <NetworkLink
          search={listOfSchools(sector, 'takingPart')}
          number={takingPart}
          label={`${name}, ${t('participation.schools')}`}
        />{' '}
        {t('participation.of')}{' '}
        <NetworkLink
          search={listOfSchools(sector, 'schools')}
          number={schools}
          label={`${name}, ${t('participation.allSchools')}`}
        />
      </td>
      <td>{formatShare(takingPart, schools)}</td>
      <td>
        {formatNumber(locationsTakingPart)} {t('participation.of')} {formatNumber(locations)}
      </td>
      <td>{formatShare(locationsTakingPart, locations)}</td>
    </tr>
  );
}
