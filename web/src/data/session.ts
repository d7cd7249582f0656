// Who am I here: the regions that somebody may open and the role in the open one, all live.
import {
  memberPath,
  membersPath,
  platformAdminPath,
  regionPath,
  userPath,
} from '@instroom/domain/paths.ts';
import { type Member, memberSchema, userSchema } from '@instroom/domain/region/member.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { createContext, useContext } from 'react';
import { z } from 'zod';
import type { Account } from './auth.ts';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';

export const userQuery = (uid: string) =>
  liveQuery(['user', uid], listenToDocument(userPath(uid), userSchema));

/** Whether somebody administers the platform; null where not. */
export const platformAdminQuery = (uid: string) =>
  liveQuery(['platform-admin', uid], listenToDocument(platformAdminPath(uid), z.object({})));

export const regionQuery = (regionId: string) =>
  liveQuery(['regions', regionId], listenToDocument(regionPath(regionId), regionSchema));

export const memberQuery = (regionId: string, uid: string) =>
  liveQuery(['member', regionId, uid], listenToDocument(memberPath(regionId, uid), memberSchema));

/** The colleagues, for their names. */
export const membersQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'members'), listenToQuery(membersPath(regionId), memberSchema));

/** Everything that is read in a region stands under one key, so that it can be dropped at once. */
export const regionKey = (regionId: string, ...rest: (string | number)[]) => [
  'in-region',
  regionId,
  ...rest,
];

export type Session = { account: Account; regionId: string; region: Region; member: Member };

const SessionContext = createContext<Session | undefined>(undefined);
export const SessionProvider = SessionContext.Provider;

/** The session of the open region; the frame of a region draws its pages only when there is one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('used outside a region');
  return session;
}
