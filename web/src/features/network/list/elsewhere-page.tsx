import { nationalDirectoryId } from '@instroom/domain/organization/directory.ts';
import { TextInput } from '@mantine/core';
import { IconBuildingCommunity, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../shared/loaded.tsx';
import { type Network, useNetwork, useNetworkSearch } from '../../../shared/network/use-network.ts';
import filterClasses from '../../../ui/filter.module.css';
import listClasses from '../../../ui/list.module.css';
import { Notice } from '../../../ui/notice.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { NetworkFrame } from '../network-frame.tsx';
import { OrganizationCard } from './organization-card.tsx';

/** More than anybody reads: who does not find it types another word. */
const most = 40;

/** Organizations of the whole country, to look at and, for who manages the region, to take into its network. */
export function ElsewherePage() {
  const { t } = useTranslation('network');
  const network = useNetwork({ directoryId: nationalDirectoryId });
  const [text, setText] = useState('');
  const icon = <IconBuildingCommunity size={28} stroke={1.5} aria-hidden />;
  return (
    <NetworkFrame page="elsewhere">
      <TextInput
        type="search"
        className={filterClasses.search}
        label={t('elsewhere.search')}
        description={t('elsewhere.hint')}
        placeholder={t('list.searchHint')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Loaded query={network} skeleton={<ListSkeleton />}>
        {(found) =>
          text.trim() ? (
            <Found network={found} text={text} />
          ) : (
            <Notice icon={icon} title={t('elsewhere.title')} lead={t('elsewhere.lead')} />
          )
        }
      </Loaded>
    </NetworkFrame>
  );
}

function Found({ network, text }: { network: Network; text: string }) {
  const { t } = useTranslation('network');
  const find = useNetworkSearch(network);
  const typed = useDeferredValue(text);
  const rows = useMemo(
    () =>
      find && [...find(typed).keys()].slice(0, most).flatMap((id) => network.byId.get(id) ?? []),
    [find, typed, network],
  );
  if (!rows) return <ListSkeleton />;
  return (
    <>
      <p role="status" className={listClasses.count}>
        {rows.length === most
          ? t('elsewhere.atLeast', { count: most })
          : t('list.count', { count: rows.length, number: rows.length })}
      </p>
      <ul className={listClasses.cards} aria-label={t('elsewhere.title')}>
        {rows.map((row) => (
          <li key={row.orgId} className={listClasses.card}>
            <OrganizationCard row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}
