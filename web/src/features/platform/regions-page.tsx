import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { Skeleton, Table } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../shared/loaded.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { regionsQuery } from './platform-queries.ts';

/** All regions that work with Instroom. */
export function RegionsPage() {
  const { t } = useTranslation('platform');
  const regions = useQuery(regionsQuery);
  return (
    <Panel title={t('regions.title')}>
      <Loaded query={regions} skeleton={<Skeleton height={200} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Notice
              icon={<IconMap2 size={28} stroke={1.5} aria-hidden />}
              title={t('regions.empty.title')}
              lead={t('regions.empty.lead')}
            />
          ) : (
            <Table.ScrollContainer minWidth={560}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('regions.name')}</Table.Th>
                    <Table.Th>{t('regions.sectors')}</Table.Th>
                    <Table.Th>{t('regions.municipalities')}</Table.Th>
                    <Table.Th>{t('regions.status')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((region) => (
                    <Table.Tr key={region.id}>
                      <Table.Td>{region.name}</Table.Td>
                      <Table.Td>
                        {region.sectors.map((code) => labelOf(sectors, code)).join(', ')}
                      </Table.Td>
                      <Table.Td>{formatNumber(region.municipalityCodes.length)}</Table.Td>
                      <Table.Td>{t(`regions.statuses.${region.status}`)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Loaded>
    </Panel>
  );
}
