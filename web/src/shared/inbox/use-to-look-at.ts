import { useQuery } from '@tanstack/react-query';
import { inboxQuery } from '../../data/inbox.ts';
import { useSession } from '../../data/session.ts';

/** How many submissions wait for a colleague; those that wait for the visitor are nobody's work. */
export function useToLookAt(): number {
  const { regionId } = useSession();
  const { data } = useQuery(inboxQuery(regionId));
  return data?.rows.filter(({ outcome }) => outcome !== 'unconfirmed').length ?? 0;
}
