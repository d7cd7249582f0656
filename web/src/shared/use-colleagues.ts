import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../data/session.ts';

/** What does something by itself, such as making a task of mail that could not be delivered. */
const machines: ReadonlySet<string> = new Set(['mail', 'schedule', 'script', 'server']);

type Colleague = { uid: string; displayName: string };
export type Colleagues = {
  /** Who works here now, whoever looks first. */
  active: readonly Colleague[];
  activeUids: ReadonlySet<string>;
  /** The active ones but who looks. */
  others: readonly Colleague[];
  /** Also of who left. */
  names: ReadonlyMap<string, string>;
  /** In words for whoever it was. */
  nameOf: (uid: string) => string;
  isLoaded: boolean;
};

/** Of the open region, or of another one. */
export function useColleagues({
  ofRegionId,
  enabled = true,
}: {
  ofRegionId?: string | undefined;
  enabled?: boolean;
} = {}): Colleagues {
  const { t } = useTranslation(['app', 'timeline']);
  const { regionId, account } = useSession();
  const { data } = useQuery({ ...membersQuery(ofRegionId ?? regionId), enabled });
  return useMemo(() => {
    const rows = data?.rows ?? [];
    const working = rows
      .filter(({ active }) => active)
      .map(({ id, displayName }) => ({ uid: id, displayName }));
    const others = working
      .filter(({ uid }) => uid !== account.uid)
      .sort((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
    const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
    return {
      active: [...working.filter(({ uid }) => uid === account.uid), ...others],
      activeUids: new Set(working.map(({ uid }) => uid)),
      others,
      names,
      nameOf: (uid) =>
        names.get(uid) ?? (machines.has(uid) ? t('timeline:system') : t('app:unknown')),
      isLoaded: data !== undefined,
    };
  }, [data, account.uid, t]);
}

/** Who wrote what is edited here: oneself, or somebody by name. */
export function useAuthorName(ofRegionId?: string): (uid: string) => string {
  const { t } = useTranslation(['app', 'editing']);
  const { account } = useSession();
  const { names } = useColleagues({ ofRegionId });
  return (uid) => (uid === account.uid ? t('editing:you') : (names.get(uid) ?? t('app:unknown')));
}
