import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';

/** What makes tasks by itself, such as mail that could not be delivered. */
const machines: ReadonlySet<string> = new Set(['mail', 'schedule', 'script', 'server']);

export type Colleagues = {
  /** Who works here now, whoever looks first. */
  active: readonly { uid: string; displayName: string }[];
  activeUids: ReadonlySet<string>;
  /** Also of who left. */
  nameOf: (uid: string) => string;
  isLoaded: boolean;
};

export function useColleagues(): Colleagues {
  const { t } = useTranslation(['app', 'timeline']);
  const { regionId, account } = useSession();
  const { data } = useQuery(membersQuery(regionId));
  return useMemo(() => {
    const rows = data?.rows ?? [];
    const active = rows
      .filter((member) => member.active)
      .map(({ id, displayName }) => ({ uid: id, displayName }))
      .sort(
        (one, other) =>
          Number(other.uid === account.uid) - Number(one.uid === account.uid) ||
          one.displayName.localeCompare(other.displayName, 'nl'),
      );
    const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
    return {
      active,
      activeUids: new Set(active.map(({ uid }) => uid)),
      nameOf: (uid) =>
        names.get(uid) ?? (machines.has(uid) ? t('timeline:system') : t('app:unknown')),
      isLoaded: data !== undefined,
    };
  }, [data, account.uid, t]);
}
