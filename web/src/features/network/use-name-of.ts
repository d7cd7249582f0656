import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';

/** The names of colleagues by their uid. */
export function useNameOf(): (uid: string) => string {
  const { t } = useTranslation(['app', 'editing']);
  const { regionId, account } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  return (uid) => {
    if (uid === account.uid) return t('editing:you');
    return members?.rows.find(({ id }) => id === uid)?.displayName ?? t('app:unknown');
  };
}
