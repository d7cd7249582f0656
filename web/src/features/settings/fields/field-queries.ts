import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { candidatesPath } from '@instroom/domain/paths.ts';
import { queryOptions } from '@tanstack/react-query';
import { collection, FieldPath, getCountFromServer, orderBy, query } from 'firebase/firestore';
import { database } from '../../../data/database.ts';
import { regionKey } from '../../../data/session.ts';

/** How many have a value in a field. Only candidates are there to have one. */
export const fieldUsageQuery = (
  regionId: string,
  { entity, key }: Pick<FieldDef, 'entity' | 'key'>,
) =>
  queryOptions({
    queryKey: regionKey(regionId, 'fieldUsage', entity, key),
    queryFn: async () => {
      if (entity !== 'candidate') return 0;
      // A document without the field is not in its order.
      const filled = query(
        collection(database(), candidatesPath(regionId)),
        orderBy(new FieldPath('custom', key)),
      );
      return (await getCountFromServer(filled)).data().count;
    },
    // Asked anew each time that a field is opened.
    staleTime: 0,
    gcTime: 0,
  });
