import { Button, NativeSelect, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  asksForExit,
  type FilterName,
  filterNames,
  isFiltered,
} from '../../shared/candidate-filter.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import classes from './candidate-list.module.css';
import { filterOptions } from './filter-options.ts';
import { OwnFilterSelects } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

export function FilterMenu() {
  const { t } = useTranslation('candidates');
  const { search, clear } = useCandidateSearch();
  const [opened, setOpened] = useState(false);
  const filtered = isFiltered(search);

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
        <div className={classes.selects}>
          {filterNames.map((name) => (
            <FilterSelect key={name} name={name} />
          ))}
          <OwnFilterSelects />
        </div>
        {filtered && (
          <Button variant="subtle" size="compact-sm" fullWidth mt="sm" onClick={clear}>
            {t('filter.clear')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function FilterSelect({ name }: { name: FilterName }) {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const words = useRegionWords();
  const blank = name === 'fase' && !asksForExit(search) ? t('filter.underWay') : t('filter.any');
  return (
    <NativeSelect
      label={t(`filter.names.${name}`)}
      value={search[name] ?? ''}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    >
      <option value="">{blank}</option>
      {filterOptions(name, { t, words }).map(({ code, nl }) => (
        <option key={code} value={code}>
          {nl}
        </option>
      ))}
    </NativeSelect>
  );
}
