import { inTime } from '@instroom/domain/platform/joint-session.ts';
import { Anchor, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { jointSessionsQuery } from '../../data/joint-sessions.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { CalendarButton } from '../../shared/calendar-button.tsx';
import { useMinute } from '../../shared/clock.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { SessionTimes } from '../../shared/session-times.tsx';
import { Panel } from '../../ui/panel.tsx';

export function NextSession() {
  const { t } = useTranslation('help');
  const { regionId } = useSession();
  const sessions = useQuery(jointSessionsQuery);
  const now = useMinute();
  return (
    <Panel
      title={t('next.title')}
      beside={
        <Anchor
          size="sm"
          renderRoot={(anchor) => (
            <Link to={paths.jointSessions} params={{ regionId }} {...anchor} />
          )}
        >
          {t('next.all')}
        </Anchor>
      }
    >
      <Loaded query={sessions} skeleton={<Skeleton height={56} />}>
        {({ rows }) => {
          const [next] = inTime(rows, now).upcoming;
          if (!next) return <Text size="sm">{t('next.none')}</Text>;
          return (
            <>
              <Text fw={600}>{next.title}</Text>
              <SessionTimes session={next} />
              {next.place && <Text size="sm">{next.place}</Text>}
              <CalendarButton session={next} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
