import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { checked: boolean; onChange: (checked: boolean) => void };

export function OwnDeviceChoice({ checked, onChange }: Props) {
  const { t } = useTranslation('editing');
  return (
    <Checkbox
      label={t('ownDevice.label')}
      description={t('ownDevice.hint')}
      checked={checked}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
