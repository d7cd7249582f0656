import { inTime } from '@instroom/domain/platform/joint-session.ts';
import { Skeleton, Text, Title } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { jointSessionsQuery } from '../../data/joint-sessions.ts';
import { CalendarButton } from '../../shared/calendar-button.tsx';
import { useMinute } from '../../shared/clock.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './joint-sessions.module.css';
import { type ListedSession, SessionDetails } from './session-details.tsx';

/** When all regions meet, and what came of it before. */
export function JointSessionsPage() {
  const { t } = useTranslation('jointSessions');
  const sessions = useQuery(jointSessionsQuery);
  return (
    <>
      <Title order={2} size="h1" className={classes.title}>
        {t('title')}
      </Title>
      <Text className={classes.lead}>{t('lead')}</Text>
      <Loaded query={sessions} skeleton={<Skeleton height={240} radius="md" />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Notice
              icon={<IconCalendarEvent size={28} stroke={1.5} aria-hidden />}
              title={t('empty.title')}
              lead={t('empty.lead')}
            />
          ) : (
            <Sessions sessions={rows} />
          )
        }
      </Loaded>
    </>
  );
}

function Sessions({ sessions }: { sessions: readonly ListedSession[] }) {
  const { t } = useTranslation('jointSessions');
  const now = useMinute();
  const { upcoming, past } = inTime(sessions, now);
  return (
    <div className={classes.panels}>
      <Panel title={t('upcoming')}>
        {upcoming.length === 0 && <Text size="sm">{t('noneUpcoming')}</Text>}
        {upcoming.map((session) => (
          <SessionDetails key={session.id} session={session}>
            <CalendarButton session={session} />
          </SessionDetails>
        ))}
      </Panel>
      {past.length > 0 && (
        <Panel title={t('past')}>
          {past.map((session) => (
            <SessionDetails key={session.id} session={session} isPast />
          ))}
        </Panel>
      )}
    </div>
  );
}
