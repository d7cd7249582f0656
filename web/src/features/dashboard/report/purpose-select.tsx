import {
  type ExportPurpose,
  exportPurposeSchema,
  exportPurposes,
} from '@instroom/domain/codes/export-purpose.ts';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  purpose: ExportPurpose | undefined;
  onChange: (purpose: ExportPurpose | undefined) => void;
};

/** What exact numbers leave the region for; without it, small ones are left out. */
export function PurposeSelect({ purpose, onChange }: Props) {
  const { t } = useTranslation('report');
  return (
    <NativeSelect
      label={t('purpose')}
      description={t('purposeHint')}
      value={purpose ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange(exportPurposeSchema.safeParse(value).data)
      }
    >
      <option value="">{t('noPurpose')}</option>
      {exportPurposes.map(({ code, nl }) => (
        <option key={code} value={code}>
          {t('exact', { purpose: nl })}
        </option>
      ))}
    </NativeSelect>
  );
}
