import type { Activity } from '@instroom/domain/activity/activity.ts';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const colours = { draft: 'yellow', published: 'teal', cancelled: 'red' } as const;

export function StatusBadge({ status }: Pick<Activity, 'status'>) {
  const { t } = useTranslation('activities');
  return (
    <Badge color={colours[status]} variant="light">
      {t(`statuses.${status}`)}
    </Badge>
  );
}
