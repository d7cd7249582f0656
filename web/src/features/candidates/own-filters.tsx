import { type FieldDef, isActive, isCountable } from '@instroom/domain/custom/field-def.ts';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnChoices, useOwnFields } from '../../shared/own-fields.ts';
import { filledIn, notFilledIn, readOwnFilters, writeOwnFilters } from '../../shared/own-filter.ts';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

/** A filter for every own field that the region shows in the list. */
export function OwnFilterSelects() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const filters = readOwnFilters(search.eigen);
  const optionsOf = useFilterOptions();
  const fields = useOwnFields('candidate').filter((field) => isActive(field) && field.showInList);
  return fields.map((field) => (
    <NativeSelect
      key={field.key}
      label={field.label}
      value={filters[field.key] ?? ''}
      onChange={({ currentTarget }) =>
        change({ eigen: writeOwnFilters({ ...filters, [field.key]: currentTarget.value }) })
      }
    >
      <option value="">{t('filter.any')}</option>
      {optionsOf(field).map(({ code, nl }) => (
        <option key={code} value={code}>
          {nl}
        </option>
      ))}
    </NativeSelect>
  ));
}

export function OwnFilterChips() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const fields = useOwnFields('candidate');
  const optionsOf = useFilterOptions();
  const filters = readOwnFilters(search.eigen);
  return Object.entries(filters).map(([key, code]) => {
    const field = fields.find((known) => known.key === key);
    const value = (field ? optionsOf(field) : []).find((option) => option.code === code)?.nl;
    const filter = `${field?.label ?? key}: ${value ?? code}`;
    return (
      <FilterChip
        key={key}
        filter={filter}
        removeLabel={t('filter.remove', { filter })}
        onRemove={() => change({ eigen: writeOwnFilters({ ...filters, [key]: undefined }) })}
      />
    );
  });
}

/** A choice, or whether there is anything: somebody's own words do not belong in an address. */
function useFilterOptions() {
  const { t } = useTranslation('candidates');
  const choicesOf = useOwnChoices();
  return (field: FieldDef) => [
    ...(isCountable(field) ? choicesOf(field) : [{ code: filledIn, nl: t('filter.filledIn') }]),
    { code: notFilledIn, nl: t('filter.notFilledIn') },
  ];
}
