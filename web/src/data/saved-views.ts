// Saved views of a kind: one's own, those that colleagues share, and one of them.
import { savedViewSchema, type ViewKind, viewsPathOf } from '@instroom/domain/view/saved-view.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToDocument, listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export const ownViewsQuery = (regionId: string, uid: string, kind: ViewKind) =>
  liveQuery(
    regionKey(regionId, 'views', kind, uid),
    listenToQuery(viewsPathOf[kind](regionId), savedViewSchema, where('byUid', '==', uid)),
  );

export const sharedViewsQuery = (regionId: string, kind: ViewKind) =>
  liveQuery(
    regionKey(regionId, 'views', kind),
    listenToQuery(viewsPathOf[kind](regionId), savedViewSchema, where('isShared', '==', true)),
  );

/** Refused where it is gone, or not shared any more: who may not see it is not told which. */
export const viewQuery = (regionId: string, kind: ViewKind, viewId: string) =>
  liveQuery(
    regionKey(regionId, 'view', kind, viewId),
    listenToDocument(`${viewsPathOf[kind](regionId)}/${viewId}`, savedViewSchema),
  );
