import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { filterNames } from '../../shared/candidate-filter.ts';
import { useTypedText } from '../../shared/typed-text.ts';
import { useRegionWords } from '../../shared/vocabulary.ts';
import filterClasses from '../../ui/filter.module.css';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { CandidateFilterMenu } from './filter-menu.tsx';
import { filterOptions } from './filter-options.ts';
import { OwnFilterChips } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

/** One line: search, what is filtered on, and the way to filter more. */
export function CandidateFilterBar() {
  return (
    <search className={filterClasses.filters}>
      <SearchField />
      <CandidateFilterMenu />
      <FilterChips />
      <OwnFilterChips />
    </search>
  );
}

const typingMs = 150;

function SearchField() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const [text, setText] = useTypedText(
    search.zoek ?? '',
    (zoek) => change({ zoek }, { replace: true }),
    { afterMs: typingMs },
  );

  return (
    <TextInput
      type="search"
      className={filterClasses.search}
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  );
}

function FilterChips() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const words = useRegionWords();
  return filterNames.map((name) => {
    const code = search[name];
    const value = filterOptions(name, { t, words }).find((item) => item.code === code)?.nl ?? code;
    if (!value) return null;
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
