import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isNetworkFiltered, networkFilterNames } from '../../shared/network/filter.ts';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { useFilterOptions } from './network-filter-options.ts';
import type { NetworkList } from './use-network-list.ts';

export function NetworkFilterMenu({ list }: { list: NetworkList }) {
  const { t } = useTranslation('network');
  const { search, change, clear, network } = list;
  const optionsOf = useFilterOptions(network.data);
  const words = { add: t('filter.add'), label: t('filter.label'), clear: t('filter.clear') };
  return (
    <FilterMenu words={words} onClear={isNetworkFiltered(search) ? () => clear() : undefined}>
      {networkFilterNames.map((name) => (
        <NativeSelect
          key={name}
          label={t(`filter.names.${name}`)}
          value={search[name] ?? ''}
          onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
        >
          <option value="">
            {name === 'stand' ? t('filter.standings.open') : t('filter.any')}
          </option>
          {optionsOf(name).map(({ code, nl }) => (
            <option key={code} value={code}>
              {nl}
            </option>
          ))}
        </NativeSelect>
      ))}
    </FilterMenu>
  );
}
