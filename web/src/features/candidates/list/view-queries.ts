import { viewsPath } from '@instroom/domain/paths.ts';
import { savedViewSchema } from '@instroom/domain/view/saved-view.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToQuery } from '../../../data/read.ts';
import { regionKey } from '../../../data/session.ts';

export const ownViewsQuery = (regionId: string, uid: string) =>
  liveQuery(
    regionKey(regionId, 'views', uid),
    listenToQuery(viewsPath(regionId), savedViewSchema, where('byUid', '==', uid)),
  );

export const sharedViewsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'views'),
    listenToQuery(viewsPath(regionId), savedViewSchema, where('isShared', '==', true)),
  );
