import { invitationsPath } from '@instroom/domain/paths.ts';
import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

/** Those that nobody accepted yet, also when their term is over: they can be sent again. */
export const openInvitationsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'open-invitations'),
    listenToQuery(invitationsPath(regionId), invitationSchema, where('state', '==', 'open')),
  );
