import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { type FieldDef, isActive, isCountable } from '@instroom/domain/custom/field-def.ts';
import { useTranslation } from 'react-i18next';
import { useOwnChoices, useOwnFields } from '../../shared/own-fields.ts';
import { filledIn, notFilledIn, readOwnFilters, writeOwnFilters } from '../../shared/own-filter.ts';
import { ValuesSelect } from '../../shared/values-select.tsx';
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
    <ValuesSelect
      key={field.key}
      label={field.label}
      blank={t('filter.any')}
      options={optionsOf(field)}
      chosen={filters[field.key] ?? []}
      onChange={(codes) => change({ eigen: writeOwnFilters({ ...filters, [field.key]: codes }) })}
    />
  ));
}

export function OwnFilterChips() {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const fields = useOwnFields('candidate');
  const optionsOf = useFilterOptions();
  const filters = readOwnFilters(search.eigen);
  return Object.entries(filters).flatMap(([key, codes]) => {
    const field = fields.find((known) => known.key === key);
    const options = field ? optionsOf(field) : [];
    return codes.map((code) => {
      const filter = `${field?.label ?? key}: ${labelOf(options, code)}`;
      const others = codes.filter((other) => other !== code);
      return (
        <FilterChip
          key={`${key} ${code}`}
          filter={filter}
          removeLabel={t('filter.remove', { filter })}
          onRemove={() => change({ eigen: writeOwnFilters({ ...filters, [key]: others }) })}
        />
      );
    });
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
