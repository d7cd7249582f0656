import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Of somebody who does not work there any more. */
export function GoneBadge() {
  const { t } = useTranslation('network');
  return (
    <Badge size="sm" variant="light" color="gray">
      {t('contact.gone')}
    </Badge>
  );
}
