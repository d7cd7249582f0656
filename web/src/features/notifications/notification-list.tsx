import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { markRead } from '../../data/notifications.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { NotificationLine } from './notification-line.tsx';
import classes from './notifications.module.css';
import { useNames } from './use-names.ts';
import { unreadOf, useNotifications } from './use-notifications.ts';

/** What is in the panel of the bell. */
export function NotificationList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['notifications', 'errors']);
  const notifications = useNotifications();
  const names = useNames(notifications.data ?? []);
  const { read, error } = useRead();
  const unread = unreadOf(notifications.data);
  const title = useRef<HTMLParagraphElement>(null);
  const readAll = () => {
    // The button goes with the last one that is unread; the focus must not go with it.
    title.current?.focus();
    read(unread.map(({ id }) => id));
  };
  return (
    <>
      <div className={classes.head}>
        <Text ref={title} tabIndex={-1} fw={600} className={classes.name}>
          {t('notifications:title')}
        </Text>
        {unread.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={readAll}>
            {t('notifications:readAll')}
          </Button>
        )}
      </div>
      {error && <Alert color="red">{t(`errors:${errorCodeOf(error)}`)}</Alert>}
      <Loaded query={notifications} skeleton={<Skeleton height={120} m="sm" />}>
        {(shown) =>
          shown.length === 0 ? (
            <p className={classes.none}>{t('notifications:none')}</p>
          ) : (
            <ul className={classes.list}>
              {shown.map((notification) => (
                <li key={notification.id}>
                  <NotificationLine
                    notification={notification}
                    names={names}
                    onOpened={() => {
                      if (notification.readAt === null) read([notification.id]);
                      onClose();
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <ToSettings onOpened={onClose} />
    </>
  );
}

function useRead() {
  const { regionId } = useSession();
  const [error, setError] = useState<unknown>();
  return {
    error,
    read: (ids: readonly string[]) => {
      setError(undefined);
      markRead(regionId, ids).catch(setError);
    },
  };
}

function ToSettings({ onOpened }: { onOpened: () => void }) {
  const { t } = useTranslation('notifications');
  const here = useLocation({ select: ({ href }) => href });
  return (
    <div className={classes.foot}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconSettings size={16} stroke={1.6} aria-hidden />}
        renderRoot={(button) => (
          <Link to={paths.notificationSettings} search={{ terug: here }} {...button} />
        )}
        onClick={onOpened}
      >
        {t('toSettings')}
      </Button>
    </div>
  );
}
