import { dayOf } from '@instroom/domain/calendar.ts';
import type { Notification } from '@instroom/domain/notification/notification.ts';
import { VisuallyHidden } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { useClock } from '../../shared/clock.ts';
import { formatDay, formatStoredDay, formatTime } from '../../ui/format.ts';
import { isPlainClick } from '../../ui/plain-click.ts';
import { addressOfSubject } from './address-of-subject.ts';
import classes from './notifications.module.css';
import type { Names } from './use-names.ts';

type Props = { notification: Notification; names: Names; onOpened: () => void };

/** Who, what and when, as one link to what it is about. */
export function NotificationLine({ notification, names, onOpened }: Props) {
  const { t } = useTranslation('notifications');
  const { regionId } = useSession();
  const router = useRouter();
  const address = addressOfSubject(regionId, notification);
  const isUnread = notification.readAt === null;
  const onClick = (event: MouseEvent) => {
    onOpened();
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void router.navigate({ href: address });
  };
  const subject = names.subject(notification);
  const about = notification.kind === 'proposal' ? undefined : subject;
  return (
    <a
      href={address}
      className={classes.line}
      data-unread={isUnread || undefined}
      onClick={onClick}
    >
      <span className={classes.first}>
        <span className={classes.what}>
          {isUnread && <VisuallyHidden>{t('unread')} </VisuallyHidden>}
          <What
            notification={notification}
            who={names.person(notification.byUid)}
            subject={subject}
          />
        </span>
        <When moment={notification.at} />
      </span>
      {notification.title && <span>{notification.title}</span>}
      {about && <span className={classes.about}>{about}</span>}
    </a>
  );
}

type WhatProps = {
  notification: Notification;
  who: string | undefined;
  subject: string | undefined;
};

function What({ notification, who = '', subject }: WhatProps) {
  const { t } = useTranslation('notifications');
  const today = useClock(dayOf);
  const { kind, taskId, dueDate } = notification;
  const by = who || t('colleague');
  if (kind === 'assigned')
    return taskId ? t('assigned', { who: by }) : t('assignedMany', { who: by });
  if (kind === 'mentioned') return t('mentioned', { who: by });
  if (kind === 'proposal') return t('proposal', { name: subject ?? t('candidate') });
  if (!dueDate || dueDate === today) return t('due');
  return t('wasDue', { day: formatStoredDay(dueDate) });
}

function When({ moment }: { moment: Date }) {
  const today = useClock(dayOf);
  const words = dayOf(moment) === today ? formatTime(moment) : formatDay(moment);
  return <time dateTime={moment.toISOString()}>{words}</time>;
}
