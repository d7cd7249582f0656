import type { Notification } from '@instroom/domain/notification/notification.ts';
import { useQuery } from '@tanstack/react-query';
import { notificationSettingsQuery, notificationsQuery } from '../../data/notifications.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';

/** One's own, newest first, without the kinds that one does not want to see; as a query, for `Loaded`. */
export function useNotifications() {
  const { regionId, account } = useSession();
  const all = useQuery(notificationsQuery(regionId, account.uid));
  const settings = useQuery(notificationSettingsQuery(regionId, account.uid));
  const isKnown = all.data !== undefined && settings.data !== undefined;
  const hidden = settings.data?.hidden ?? [];
  const shown: Identified<Notification>[] | undefined = isKnown
    ? all.data.rows.filter(({ kind }) => !hidden.includes(kind))
    : undefined;
  return {
    data: shown,
    error: all.error ?? settings.error,
    refetch: () => {
      void all.refetch();
      void settings.refetch();
    },
  };
}

export function unreadOf(shown: readonly Identified<Notification>[] = []) {
  return shown.filter(({ readAt }) => readAt === null);
}
