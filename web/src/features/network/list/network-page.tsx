import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { shownProgrammes } from '../../../shared/network/filter.ts';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { formatNumber } from '../../../ui/format.ts';
import listClasses from '../../../ui/list.module.css';
import { Notice } from '../../../ui/notice.tsx';
import { alongRows, intoRows } from '../../../ui/row-keys.ts';
import { ExportButton } from '../export-button.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { NetworkFilterBar } from '../network-filter-bar.tsx';
import { NetworkFrame } from '../network-frame.tsx';
import { NetworkNotices } from '../network-notices.tsx';
import { type NetworkList, useNetworkList } from '../use-network-list.ts';
import { useCsvOfNetwork } from './csv-of-network.ts';
import { OrganizationCards } from './organization-cards.tsx';
import { OrganizationTable } from './organization-table.tsx';
import { type GivenProgramme, ProgrammeTable } from './programme-table.tsx';

export function NetworkPage() {
  const { t } = useTranslation('network');
  const list = useNetworkList('list');
  const { network, shown, search } = list;
  const rowsPlace = useRef<HTMLDivElement>(null);
  const csv = useCsvOfNetwork(network.data);
  const given = useMemo(
    () => (search.soort === 'opleidingen' ? programmesOf(shown ?? []) : undefined),
    [shown, search.soort],
  );
  const count = given ? given.length : shown?.length;
  return (
    <NetworkFrame
      page="list"
      search={search}
      beside={
        <>
          <span role="status" className={listClasses.count}>
            {shown &&
              count !== undefined &&
              t(given ? 'list.programmeCount' : 'list.count', {
                count,
                number: formatNumber(count),
              })}
          </span>
          {shown && shown.length > 0 && (
            <ExportButton what="organizations" rows={() => csv(shown)} />
          )}
        </>
      }
    >
      <NetworkNotices />
      <NetworkFilterBar list={list} onSearchKey={(event) => intoRows(event, rowsPlace.current)} />
      <Loaded query={network} skeleton={<ListSkeleton />}>
        {({ rows, isFilled }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the rows in it are links; arrows go along them.
          <div ref={rowsPlace} onKeyDown={alongRows}>
            {rows.length === 0 ? (
              <Empty isFilled={isFilled} />
            ) : (
              <Shown list={list} rows={shown} given={given} />
            )}
          </div>
        )}
      </Loaded>
    </NetworkFrame>
  );
}

type ShownProps = {
  list: NetworkList;
  /** Nothing until the search is ready. */
  rows: readonly NetworkRow[] | undefined;
  given: readonly GivenProgramme[] | undefined;
};

function Shown({ list, rows, given }: ShownProps) {
  const { t } = useTranslation('network');
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  if (!rows) return <ListSkeleton />;
  if (rows.length === 0)
    return (
      <Notice
        icon={<IconBuildingCommunity size={28} stroke={1.5} aria-hidden />}
        title={t('list.nothing')}
        lead={t('list.nothingLead')}
        action={
          <Button variant="default" onClick={list.clear}>
            {t('filter.clear')}
          </Button>
        }
      />
    );
  if (given) return <ProgrammeTable list={list} given={given} />;
  return wide ? (
    <OrganizationTable list={list} rows={rows} />
  ) : (
    <OrganizationCards list={list} rows={rows} />
  );
}

function Empty({ isFilled }: { isFilled: boolean }) {
  const { t } = useTranslation('network');
  return (
    <Notice
      icon={<IconBuildingCommunity size={28} stroke={1.5} aria-hidden />}
      title={t('list.empty')}
      lead={t(isFilled ? 'list.emptyLead' : 'list.notImported')}
    />
  );
}

function programmesOf(rows: readonly NetworkRow[]): GivenProgramme[] {
  return rows.flatMap((row) => shownProgrammes(row).map((programme) => ({ row, programme })));
}
