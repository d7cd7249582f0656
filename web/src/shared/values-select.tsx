import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  label: string;
  /** What stands there while nothing is chosen. */
  blank: string;
  options: readonly CodeItem[];
  chosen: readonly string[];
  onChange: (values: string[]) => void;
  /** One value only: another takes its place. */
  single?: boolean;
};

/** Chooses values one after the other; each is taken away by its chip, all of them here. */
export function ValuesSelect({ label, blank, options, chosen, onChange, single }: Props) {
  const { t } = useTranslation('candidateList');
  const adds = chosen.length > 0 && !single;
  // No value holds this sign, so that the values together are none of the options.
  const together = chosen.join('\n');
  const others = options.filter(({ code }) => !chosen.includes(code));
  return (
    <NativeSelect
      label={label}
      value={together}
      onChange={({ currentTarget: { value } }) =>
        onChange(value ? [...(single ? [] : chosen), value] : [])
      }
    >
      <option value="">{blank}</option>
      {chosen.length > 0 && (
        <option value={together}>{chosen.map((code) => labelOf(options, code)).join(', ')}</option>
      )}
      {others.map(({ code, nl }) => (
        <option key={code} value={code}>
          {adds ? t('orAlso', { value: nl }) : nl}
        </option>
      ))}
    </NativeSelect>
  );
}
