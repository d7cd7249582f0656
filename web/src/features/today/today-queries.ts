import { invitationsPath } from '@instroom/domain/paths.ts';
import { limit } from 'firebase/firestore';
import { z } from 'zod';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

/** Some of the invitations, to see whether anybody was invited; region admins only. */
export const someInvitationsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'some-invitations'),
    listenToQuery(
      invitationsPath(regionId),
      z.object({ acceptedByUid: z.string().optional() }),
      limit(20),
    ),
  );
