import type { Standing } from '@instroom/domain/organization/organization.ts';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Only what is not as it should be; what that means stands in its title. */
export function StandingBadge({ standing }: { standing: Standing | undefined }) {
  const { t } = useTranslation('network');
  if (!standing || standing === 'active') return null;
  return (
    <Badge
      size="sm"
      variant="light"
      color={standing === 'closed' ? 'red' : 'yellow'}
      title={t(`standing.${standing}Meaning`)}
    >
      {t(`standing.${standing}`)}
    </Badge>
  );
}
