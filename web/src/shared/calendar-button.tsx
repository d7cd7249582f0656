import { dayOf } from '@instroom/domain/calendar.ts';
import { calendarFile } from '@instroom/domain/platform/calendar-file.ts';
import type { JointSession } from '@instroom/domain/platform/joint-session.ts';
import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../data/read.ts';
import { saveFile } from '../ui/save-file.ts';

/** A joint session as a file for one's own calendar. */
export function CalendarButton({ session }: { session: Identified<JointSession> }) {
  const { t } = useTranslation('jointSessions');
  const { id, title, startsAt, endsAt, place, url, agenda } = session;
  const save = () => {
    const event = { id, title, startsAt, endsAt, place, url, description: agenda };
    saveFile(
      `${t('fileName')}-${dayOf(startsAt)}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile(event, new Date()),
    );
  };
  return (
    <Button
      variant="default"
      size="sm"
      mt="sm"
      leftSection={<IconCalendarPlus size={16} stroke={1.6} aria-hidden />}
      aria-label={t('toCalendarLabel', { title })}
      onClick={save}
    >
      {t('toCalendar')}
    </Button>
  );
}
