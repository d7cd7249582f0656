import type { SavedView, ViewKind } from '@instroom/domain/view/saved-view.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Identified } from '../../data/read.ts';
import { ownViewsQuery, sharedViewsQuery } from '../../data/saved-views.ts';
import { useSession } from '../../data/session.ts';
import { sendRemoveView, sendRestoreView } from './view-commands.ts';

export type View = Identified<SavedView>;
const none: View[] = [];

/** One's own, and those that colleagues share, by name. */
export function useViews(kind: ViewKind, { enabled = true } = {}): { own: View[]; shared: View[] } {
  const { regionId, account } = useSession();
  const own = useQuery({ ...ownViewsQuery(regionId, account.uid, kind), enabled }).data?.rows;
  const shared = useQuery({ ...sharedViewsQuery(regionId, kind), enabled }).data?.rows ?? none;
  const byName = (one: View, other: View) => one.name.localeCompare(other.name, 'nl');
  return {
    own: (own ?? none).toSorted(byName),
    shared: shared.filter(({ byUid }) => byUid !== account.uid).sort(byName),
  };
}

const undoMs = 30_000;

/** Removes a view, and for a while offers it back. */
export function useRemoveView(kind: ViewKind) {
  const { regionId } = useSession();
  const [removed, setRemoved] = useState<{ removalId: string; name: string }>();
  useEffect(() => {
    if (!removed) return undefined;
    const timer = setTimeout(() => setRemoved(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [removed]);
  const remove = async ({ id, name }: View) => {
    const removalId = crypto.randomUUID();
    await sendRemoveView({ regionId, commandId: removalId, kind, viewId: id });
    setRemoved({ removalId, name });
  };
  const restore = async () => {
    if (!removed) return;
    const { removalId } = removed;
    await sendRestoreView({ regionId, commandId: crypto.randomUUID(), removalId });
    setRemoved(undefined);
  };
  return { removed, remove, restore };
}
