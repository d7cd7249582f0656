import { fullName } from '@instroom/domain/candidate/name.ts';
import type { Notification } from '@instroom/domain/notification/notification.ts';
import { useQuery } from '@tanstack/react-query';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { organizationNamesQuery } from './notification-queries.ts';

export type Names = {
  person: (uid: string | undefined) => string | undefined;
  subject: (about: Pick<Notification, 'candidateId' | 'orgId'>) => string | undefined;
};

/** Read once somebody looks: the bell itself needs no names. */
export function useNames(shown: readonly Notification[]): Names {
  const orgIds = [...new Set(shown.flatMap(({ orgId }) => orgId ?? []))].toSorted();
  const hasCandidate = shown.some(({ candidateId }) => candidateId !== undefined);
  const hasAuthor = shown.some(({ byUid }) => byUid !== undefined);
  const { names } = useColleagues({ enabled: hasAuthor });
  const roster = useRoster({ enabled: hasCandidate }).data?.rows;
  const organizations = useQuery({
    ...organizationNamesQuery(orgIds),
    enabled: orgIds.length > 0,
  }).data;
  const candidateOf = (id: string) => {
    const row = roster?.find((each) => each.id === id);
    return row && fullName(row);
  };
  return {
    person: (uid = '') => names.get(uid),
    subject: ({ candidateId, orgId }) => {
      if (candidateId) return candidateOf(candidateId);
      return orgId ? organizations?.get(orgId) : undefined;
    },
  };
}
