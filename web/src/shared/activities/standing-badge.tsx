import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from './standing.ts';

const colours: Record<Standing, string> = {
  received: 'gray',
  confirmed: 'teal',
  waiting: 'yellow',
  cancelled: 'gray',
  refused: 'gray',
  attended: 'teal',
  absent: 'red',
};

export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation('activities');
  return (
    <Badge color={colours[standing]} variant="light" miw="max-content">
      {t(`standings.${standing}`)}
    </Badge>
  );
}
