import { useQuery } from '@tanstack/react-query';
import { membersQuery, useSession } from '../../data/session.ts';
import { useOwnFields } from '../../shared/own-fields.ts';
import type { Names } from './sentence.ts';

/** The names of a region's people, with those that came along with the entries. */
export function useRegionNames(): (known: Record<string, string>) => Names {
  const { regionId, region } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const ownFields = new Map(useOwnFields('candidate').map(({ key, label }) => [key, label]));
  const people = new Map(members?.rows.map(({ id, displayName }) => [id, displayName]));
  return (known) => ({
    person: (uid) => people.get(uid),
    candidate: (id) => known[id],
    invited: (id) => known[id],
    region: (id) => (id === regionId ? region.name : undefined),
    ownField: (key) => ownFields.get(key),
  });
}
