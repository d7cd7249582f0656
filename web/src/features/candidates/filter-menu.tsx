import { useTranslation } from 'react-i18next';
import { asksForExit, isFiltered, silentDays } from '../../shared/candidate-filter.ts';
import { type FilterName, filterNames } from '../../shared/filter-codes.ts';
import { readValues, writeValues } from '../../shared/filter-values.ts';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { useFilterOptions } from './filter-options.ts';
import { OwnFilterSelects } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';
import { ValuesSelect } from './values-select.tsx';

export function CandidateFilterMenu({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('candidates');
  const { search } = useCandidateSearch();
  const words = { add: t('filter.add'), label: t('filter.label'), clear: t('filter.clear') };
  return (
    <FilterMenu words={words} onClear={isFiltered(search) ? () => onClear() : undefined}>
      <FilterSelects />
      <SilentSelect />
      <OwnFilterSelects />
    </FilterMenu>
  );
}

function FilterSelects() {
  const optionsOf = useFilterOptions();
  return filterNames.map((name) => (
    <FilterSelect key={name} name={name} options={optionsOf(name)} />
  ));
}

type Props = { name: FilterName; options: ReturnType<ReturnType<typeof useFilterOptions>> };

function FilterSelect({ name, options }: Props) {
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  return (
    <ValuesSelect
      label={t(`filter.names.${name}`)}
      blank={name === 'fase' && !asksForExit(search) ? t('filter.underWay') : t('filter.any')}
      options={options}
      chosen={readValues(search[name])}
      onChange={(values) => change({ [name]: writeValues(values) })}
    />
  );
}

function SilentSelect() {
  const { t } = useTranslation('candidateList');
  const { search, change } = useCandidateSearch();
  return (
    <ValuesSelect
      label={t('silent')}
      blank={t('silentAny')}
      options={silentDays.map((days) => ({ code: days, nl: t('silentDays', { days }) }))}
      chosen={search.stil ? [search.stil] : []}
      onChange={(values) => change({ stil: values.at(-1) })}
      single
    />
  );
}
