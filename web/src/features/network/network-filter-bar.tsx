import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { networkFilterNames } from '../../shared/network/filter.ts';
import filterClasses from '../../ui/filter.module.css';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { NetworkFilterMenu } from './network-filter-menu.tsx';
import { useFilterOptions } from './network-filter-options.ts';
import type { NetworkList } from './use-network-list.ts';

type Props = { list: NetworkList; onSearchKey?: (event: KeyboardEvent) => void };

/** Which kind; and on one line search, what is filtered on, and the way to filter more. */
export function NetworkFilterBar({ list, onSearchKey }: Props) {
  const { t } = useTranslation('network');
  return (
    <search>
      <KindTabs list={list} />
      <div className={filterClasses.filters}>
        <TextInput
          type="search"
          className={filterClasses.search}
          aria-label={t('list.search')}
          placeholder={t('list.searchHint')}
          maxLength={200}
          leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
          value={list.text}
          onChange={({ currentTarget }) => list.setText(currentTarget.value)}
          onKeyDown={onSearchKey}
        />
        <NetworkFilterMenu list={list} />
        <FilterChips list={list} />
      </div>
    </search>
  );
}

function FilterChips({ list: { search, change, network } }: { list: NetworkList }) {
  const { t } = useTranslation('network');
  const optionsOf = useFilterOptions(network.data);
  return networkFilterNames.map((name) => {
    const code = search[name];
    if (!code) return null;
    const value = optionsOf(name).find((option) => option.code === code)?.nl ?? code;
    const filter = `${t(`filter.names.${name}`)}: ${value}`;
    return (
      <FilterChip
        key={name}
        filter={filter}
        removeLabel={t('filter.remove', { filter })}
        onRemove={() => change({ [name]: undefined })}
      />
    );
  });
}
