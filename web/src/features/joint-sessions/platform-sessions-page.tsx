import { inTime } from '@instroom/domain/platform/joint-session.ts';
import { Button, Skeleton, Text } from '@mantine/core';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { jointSessionsQuery } from '../../data/joint-sessions.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type ListedSession, SessionDetails } from './session-details.tsx';
import { SessionDialog } from './session-dialog.tsx';

/** Where who administers the platform keeps the dates, agendas and reports. */
export function PlatformSessionsPage() {
  const { t } = useTranslation('jointSessions');
  const sessions = useQuery(jointSessionsQuery);
  const [open, setOpen] = useState<ListedSession | 'new'>();
  return (
    <Panel
      title={t('title')}
      beside={
        <Button
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
          onClick={() => setOpen('new')}
        >
          {t('platform.add')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="md">
        {t('platform.lead')}
      </Text>
      <Loaded query={sessions} skeleton={<Skeleton height={240} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Notice
              icon={<IconCalendarEvent size={28} stroke={1.5} aria-hidden />}
              title={t('platform.empty.title')}
              lead={t('platform.empty.lead')}
            />
          ) : (
            <Rows sessions={rows} onEdit={setOpen} />
          )
        }
      </Loaded>
      {open && (
        <SessionDialog
          session={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

type RowsProps = {
  sessions: readonly ListedSession[];
  onEdit: (session: ListedSession) => void;
};

function Rows({ sessions, onEdit }: RowsProps) {
  const { t } = useTranslation('jointSessions');
  const { upcoming, past } = inTime(sessions, new Date());
  return [...upcoming, ...past].map((session) => (
    <SessionDetails key={session.id} session={session} isPast={past.includes(session)}>
      <Button
        size="compact-sm"
        variant="default"
        mt="sm"
        aria-label={t('platform.editLabel', { title: session.title })}
        onClick={() => onEdit(session)}
      >
        {t('platform.edit')}
      </Button>
    </SessionDetails>
  ));
}
