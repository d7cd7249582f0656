import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';

const machines = ['server', 'schedule', 'script'];

/** Who did something in a dossier: a colleague, somebody by a form, or the server of its own accord. */
export function useNameOf(): (uid: string) => string {
  const { t } = useTranslation(['candidates', 'app', 'timeline']);
  const { regionId } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  return (uid) => {
    if (uid.startsWith('form:')) return t('candidates:dossier.timeline.form');
    if (machines.includes(uid)) return t('timeline:system');
    return members?.rows.find(({ id }) => id === uid)?.displayName ?? t('app:unknown');
  };
}
