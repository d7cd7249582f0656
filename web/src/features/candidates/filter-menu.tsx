import { useTranslation } from 'react-i18next';
import { asksForExit, isFiltered, silentDays } from '../../shared/candidate-filter.ts';
import { filterNames } from '../../shared/filter-codes.ts';
import { FilterSelect } from '../../shared/filter-select.tsx';
import { ValuesSelect } from '../../shared/values-select.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { useFilterOptions } from './filter-options.ts';
import { OwnFilterSelects } from './own-filters.tsx';
import { useCandidateSearch } from './use-candidate-search.ts';

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
  const { t } = useTranslation('candidates');
  const { search, change } = useCandidateSearch();
  const optionsOf = useFilterOptions({ withForms: true });
  return filterNames.map((name) => (
    <FilterSelect
      key={name}
      name={name}
      blank={name === 'fase' && !asksForExit(search) ? t('filter.underWay') : t('filter.any')}
      options={optionsOf(name)}
      text={search[name]}
      onChange={change}
    />
  ));
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
