import { Button, NativeSelect, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNetworkFiltered, networkFilterNames } from '../../shared/network/filter.ts';
import classes from './network.module.css';
import { useFilterOptions } from './network-filter-options.ts';
import type { NetworkList } from './use-network-list.ts';

export function NetworkFilterMenu({ list }: { list: NetworkList }) {
  const { t } = useTranslation('network');
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width="min(592px, calc(100vw - 32px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} stroke={1.6} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {t('filter.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.label')} className={classes.menu}>
        <Selects list={list} />
        {isNetworkFiltered(list.search) && (
          <Button variant="subtle" size="compact-sm" fullWidth mt="sm" onClick={list.clear}>
            {t('filter.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Selects({ list: { search, change, network } }: { list: NetworkList }) {
  const { t } = useTranslation('network');
  const optionsOf = useFilterOptions(network.data);
  return (
    <div className={classes.selects}>
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
    </div>
  );
}
