import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterName } from './filter-codes.ts';
import { readValues, writeValues } from './filter-values.ts';
import { ValuesSelect } from './values-select.tsx';

type Props = {
  name: FilterName;
  blank: string;
  options: readonly CodeItem[];
  /** As it stands in the address. */
  text: string | undefined;
  onChange: (next: Partial<Record<FilterName, string | undefined>>) => void;
};

/** Drawn anew only where it changes: together they hold a thousand options. */
export const FilterSelect = memo(function FilterSelect(props: Props) {
  const { name, blank, options, text, onChange } = props;
  const { t } = useTranslation('candidates');
  return (
    <ValuesSelect
      label={t(`filter.names.${name}`)}
      blank={blank}
      options={options}
      chosen={readValues(text)}
      onChange={(values) => onChange({ [name]: writeValues(values) })}
    />
  );
});
