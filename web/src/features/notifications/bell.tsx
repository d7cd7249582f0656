import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostNotifications } from '../../data/notifications.ts';
import { Announcement } from '../../ui/announcement.tsx';
import { NotificationList } from './notification-list.tsx';
import classes from './notifications.module.css';
import { unreadOf, useNotifications } from './use-notifications.ts';

/** Many at once are said once. */
const sayEveryMs = 5000;

/** How many things somebody has not read yet, live, and what they are once it is opened. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const { data } = useNotifications();
  const [opened, setOpened] = useState(false);
  const count = unreadOf(data).length;
  const said = data === undefined ? '' : t('count', { count });
  const number = count < mostNotifications ? String(count) : `${mostNotifications}+`;
  return (
    <>
      {data !== undefined && <Announcement text={said} everyMs={sayEveryMs} />}
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        width="min(400px, calc(100vw - 16px))"
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <UnstyledButton className={classes.bell} onClick={() => setOpened(!opened)}>
            <IconBell size={20} stroke={1.6} aria-hidden />
            <VisuallyHidden>{count > 0 ? `${t('title')}, ${said}` : t('title')}</VisuallyHidden>
            {count > 0 && (
              <span className={classes.count} aria-hidden>
                {number}
              </span>
            )}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={classes.panel} aria-label={t('title')}>
          <NotificationList onClose={() => setOpened(false)} />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
