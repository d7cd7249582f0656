import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cohortName } from '../../shared/cohort-name.ts';
import { filterNames } from '../../shared/filter-codes.ts';
import { readValues, writeValues } from '../../shared/filter-values.ts';
import { useTypedText } from '../../shared/typed-text.ts';
import filterClasses from '../../ui/filter.module.css';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { CandidateFilterMenu } from './filter-menu.tsx';
import { useFilterOptions } from './filter-options.ts';
import { OwnFilterChips } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';
import type { TypedSearchField } from './use-typed-search.ts';

const addressMs = 400;

type Props = { field: TypedSearchField; children?: ReactNode };

/** One line: search, what is filtered on, the way to filter more, and what else concerns the whole list. */
export function CandidateFilterBar({ field, children }: Props) {
  return (
    <search className={filterClasses.filters}>
      <SearchField key={field.fieldKey} onTyped={field.onTyped} />
      <CandidateFilterMenu onClear={field.clear} />
      {children}
      <FilterChips />
      <SilentChip />
      <YearChip />
      <OwnFilterChips />
    </search>
  );
}

/** By itself, so that a letter that is typed draws nothing else at once. */
function SearchField({ onTyped }: Pick<TypedSearchField, 'onTyped'>) {
  const { t } = useTranslation('candidateList');
  const { search, change } = useCandidateSearch();
  const [text, setText] = useTypedText(
    search.zoek ?? '',
    (zoek) => change({ zoek }, { replace: true }),
    { afterMs: addressMs },
  );
  useEffect(() => onTyped(text), [text, onTyped]);
  return (
    <TextInput
      type="search"
      className={filterClasses.search}
      aria-label={t('search')}
      placeholder={t('search')}
      maxLength={200}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  );
}

/** One for each value, so that each can be taken away by itself. */
function FilterChips() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const optionsOf = useFilterOptions({ withForms: search.formulier !== undefined });
  return filterNames.flatMap((name) => {
    const values = readValues(search[name]);
    if (values.length === 0) return [];
    const options = optionsOf(name);
    return values.map((value) => {
      const filter = `${t(`filter.names.${name}`)}: ${labelOf(options, value)}`;
      const others = values.filter((other) => other !== value);
      return (
        <FilterChip
          key={`${name} ${value}`}
          filter={filter}
          removeLabel={t('filter.remove', { filter })}
          onRemove={() => change({ [name]: writeValues(others) })}
        />
      );
    });
  });
}

function SilentChip() {
  const { t } = useTranslation(['candidateList', 'candidates']);
  const { search, change } = useCandidateSearch();
  if (!search.stil) return null;
  const filter = t('candidateList:silentChip', { days: search.stil });
  return (
    <FilterChip
      filter={filter}
      removeLabel={t('candidates:filter.remove', { filter })}
      onRemove={() => change({ stil: undefined })}
    />
  );
}

function YearChip() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  if (!search.jaar) return null;
  const filter = `${t('filter.names.jaar')}: ${cohortName(search.jaar)}`;
  return (
    <FilterChip
      filter={filter}
      removeLabel={t('filter.remove', { filter })}
      onRemove={() => change({ jaar: undefined })}
    />
  );
}
