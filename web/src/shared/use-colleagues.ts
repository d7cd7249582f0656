import type { Member } from '@instroom/domain/region/member.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../data/read.ts';
import { membersQuery, useSession } from '../data/session.ts';

/** What does something by itself, such as making a task of mail that could not be delivered. */
const machines: ReadonlySet<string> = new Set(['mail', 'schedule', 'script', 'server']);

type Reading = {
  /** Where it is not the open region. */
  ofRegionId?: string | undefined;
  enabled?: boolean;
};

export function useColleagues({ ofRegionId, enabled = true }: Reading = {}) {
  const { t } = useTranslation(['app', 'timeline']);
  const { regionId, account } = useSession();
  const { data } = useQuery({ ...membersQuery(ofRegionId ?? regionId), enabled });
  return useMemo(() => {
    const colleagues = colleaguesOf(data?.rows ?? [], account.uid);
    const nameOf = (uid: string) =>
      colleagues.names.get(uid) ?? (machines.has(uid) ? t('timeline:system') : t('app:unknown'));
    return { ...colleagues, nameOf, isLoaded: data !== undefined };
  }, [data, account.uid, t]);
}

/** Who wrote what is edited here: oneself, or a colleague by name. */
export function useAuthorName(ofRegionId?: string): (uid: string) => string {
  const { t } = useTranslation(['app', 'editing']);
  const { account } = useSession();
  const { names } = useColleagues({ ofRegionId });
  return (uid) => (uid === account.uid ? t('editing:you') : (names.get(uid) ?? t('app:unknown')));
}

type Row = Pick<Identified<Member>, 'id' | 'active' | 'displayName'>;
type Colleague = { uid: string; displayName: string };

export function colleaguesOf(rows: readonly Row[], ownUid: string) {
  const people = rows
    .filter(({ active }) => active)
    .map(({ id, displayName }): Colleague => ({ uid: id, displayName }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'nl'));
  const others = people.filter(({ uid }) => uid !== ownUid);
  return {
    /** Who works here now, whoever looks first. */
    active: [...people.filter(({ uid }) => uid === ownUid), ...others],
    activeUids: new Set(people.map(({ uid }) => uid)),
    others,
    /** Also of who left. */
    names: new Map(rows.map(({ id, displayName }) => [id, displayName])),
  };
}
