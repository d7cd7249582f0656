import type { JointSession } from '@instroom/domain/platform/joint-session.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDayInYear, formatTime } from '../ui/format.ts';

/** "dinsdag 14 april 2026, 13:00 – 14:30 uur" */
export function SessionTimes({
  session: { startsAt, endsAt },
}: {
  session: Pick<JointSession, 'startsAt' | 'endsAt'>;
}) {
  const { t } = useTranslation('jointSessions');
  return (
    <Text size="sm">
      <time dateTime={startsAt.toISOString()}>
        {t('when', {
          day: formatDayInYear(startsAt),
          from: formatTime(startsAt),
          to: formatTime(endsAt),
        })}
      </time>
    </Text>
  );
}
