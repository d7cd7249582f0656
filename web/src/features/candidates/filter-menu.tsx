import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  asksForExit,
  type FilterName,
  filterNames,
  isFiltered,
} from '../../shared/candidate-filter.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { filterOptions } from './filter-options.ts';
import { OwnFilterSelects } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

export function CandidateFilterMenu() {
  const { t } = useTranslation('candidates');
  const { search, clear } = useCandidateSearch();
  const words = { add: t('filter.add'), label: t('filter.label'), clear: t('filter.clear') };
  return (
    <FilterMenu words={words} onClear={isFiltered(search) ? () => clear() : undefined}>
      {filterNames.map((name) => (
        <FilterSelect key={name} name={name} />
      ))}
      <OwnFilterSelects />
    </FilterMenu>
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
