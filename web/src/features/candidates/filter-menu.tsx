import { Button, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asksForExit, type FilterName, filterNames } from '../../shared/candidate-filter.ts';
import { filterOptions } from './filter-options.ts';
import { useCandidateSearch } from './use-candidate-search.ts';

export function FilterMenu() {
  const { t } = useTranslation('candidates');
  const { search, clear } = useCandidateSearch();
  const [opened, setOpened] = useState(false);
  const filtered = filterNames.some((name) => search[name]) || search.zoek;

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={300}
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
      <Popover.Dropdown aria-label={t('filter.label')}>
        <Stack gap="xs">
          {filterNames.map((name) => (
            <FilterSelect key={name} name={name} />
          ))}
          {filtered && (
            <Button variant="subtle" size="compact-sm" onClick={clear}>
              {t('filter.clear')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterSelect({ name }: { name: FilterName }) {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const blank = name === 'fase' && !asksForExit(search) ? t('filter.underWay') : t('filter.any');
  return (
    <NativeSelect
      label={t(`filter.names.${name}`)}
      value={search[name] ?? ''}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    >
      <option value="">{blank}</option>
      {filterOptions(name, t).map(({ code, nl }) => (
        <option key={code} value={code}>
          {nl}
        </option>
      ))}
    </NativeSelect>
  );
}
