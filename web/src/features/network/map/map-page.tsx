import { Anchor, Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { formatNumber } from '../../../ui/format.ts';
import listClasses from '../../../ui/list.module.css';
import { Notice } from '../../../ui/notice.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { NetworkFilterBar } from '../network-filter-bar.tsx';
import { NetworkFrame } from '../network-frame.tsx';
import { OrganizationLink } from '../organization-link.tsx';
import { useNetworkList } from '../use-network-list.ts';
import classes from './map.module.css';
import { NetworkMap } from './network-map.tsx';
import { dotGroups, placed } from './placed.ts';
import { Shape } from './shape.tsx';

/** Where the organizations of the filter are: drawn here, so that nobody elsewhere learns what is looked at. */
export function MapPage() {
  const { t } = useTranslation('network');
  const list = useNetworkList('map');
  const { search, shown } = list;
  return (
    <NetworkFrame
      page="map"
      search={{ ...search, bij: undefined }}
      beside={
        <span role="status" className={listClasses.count}>
          {shown && t('list.count', { count: shown.length, number: formatNumber(shown.length) })}
        </span>
      }
    >
      <NetworkFilterBar list={list} />
      <Loaded query={list.network} skeleton={<ListSkeleton />}>
        {() => (shown ? <Shown list={list} rows={shown} /> : <ListSkeleton />)}
      </Loaded>
    </NetworkFrame>
  );
}

type Props = { list: ReturnType<typeof useNetworkList>; rows: readonly NetworkRow[] };

function Shown({ list: { search, clear }, rows }: Props) {
  const { t } = useTranslation('network');
  const { regionId, region } = useSession();
  const { dots, unplaced } = useMemo(() => placed(rows), [rows]);
  const municipalityCodes = useMemo(
    () => [
      ...new Set([...region.municipalityCodes, ...rows.flatMap((row) => row.municipalityCodes)]),
    ],
    [region.municipalityCodes, rows],
  );
  if (rows.length === 0)
    return (
      <Notice
        icon={<IconMapOff size={28} stroke={1.5} aria-hidden />}
        title={t('list.nothing')}
        lead={t('list.nothingLead')}
        action={
          <Button variant="default" onClick={clear}>
            {t('filter.clear')}
          </Button>
        }
      />
    );
  return (
    <>
      <div className={classes.legend}>
        {dotGroups.map((group) => (
          <span key={group} className={classes.key}>
            <Shape group={group} />
            {t(`map.groups.${group}`)}
          </span>
        ))}
        <span className={classes.key}>
          <Shape group="school" isHollow />
          {t('map.hollow')}
        </span>
        <Anchor
          size="sm"
          className={classes.asTable}
          renderRoot={(props) => (
            <Link
              {...props}
              to={paths.network}
              params={{ regionId }}
              search={{ ...search, bij: undefined }}
            />
          )}
        >
          {t('map.asTable')}
        </Anchor>
      </div>
      <NetworkMap dots={dots} municipalityCodes={municipalityCodes} at={search.bij} />
      {unplaced.length > 0 && (
        <section className={classes.unplaced} aria-label={t('map.unplaced')}>
          <h2>{t('map.unplaced')}</h2>
          <ul>
            {unplaced.map(({ orgId, name }) => (
              <li key={orgId}>
                <OrganizationLink orgId={orgId}>{name}</OrganizationLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
