import type { SavedView } from '@instroom/domain/view/saved-view.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { columnNames } from '../../../shared/candidate-columns.ts';
import { useOwnFields } from '../../../shared/own-fields.ts';
import { useFilterOptions } from '../filter-options.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import { type LeftOut, openedView } from './opened-view.ts';
import { sendRemoveView, sendRestoreView } from './view-commands.ts';
import { ownViewsQuery, sharedViewsQuery } from './view-queries.ts';

export type View = Identified<SavedView>;
const none: View[] = [];

/** One's own, and those that colleagues share, by name. */
export function useViews(): { own: View[]; shared: View[] } {
  const { regionId, account } = useSession();
  const own = useQuery(ownViewsQuery(regionId, account.uid)).data?.rows ?? none;
  const shared = useQuery(sharedViewsQuery(regionId)).data?.rows ?? none;
  const byName = (one: View, other: View) => one.name.localeCompare(other.name, 'nl');
  return {
    own: own.toSorted(byName),
    shared: shared.filter(({ byUid }) => byUid !== account.uid).sort(byName),
  };
}

/** Opens a view in place of what is shown; answers which parts of it are gone, in words. */
export function useOpenView(): (view: View) => string[] {
  const { t } = useTranslation(['candidateList', 'candidates']);
  const { replace } = useCandidateSearch();
  const fields = useOwnFields('candidate');
  const optionsOf = useFilterOptions();
  const inWords = (left: LeftOut) => {
    if (left.part === 'filter')
      return left.name === 'stil'
        ? t('candidateList:silent')
        : t(`candidates:filter.names.${left.name}`);
    const column = columnNames.find((name) => name === left.name);
    const name = column ? t(`candidateList:columns.${column}`) : left.name;
    return t(`candidateList:views.leftOut.${left.part}`, { name });
  };
  return (view) => {
    const { search, leftOut } = openedView(view.search, {
      fields,
      // A label that nobody has any more, or a form that is gone, finds whom it finds; that is no fault of the view.
      isKnown: (name, value) =>
        name === 'label' ||
        name === 'formulier' ||
        optionsOf(name).some(({ code }) => code === value) ||
        name === 'status',
    });
    replace(search);
    return leftOut.map(inWords);
  };
}

const undoMs = 30_000;

/** Removes a view, and for a while offers it back. */
export function useRemoveView() {
  const { regionId } = useSession();
  const [removed, setRemoved] = useState<{ removalId: string; name: string }>();
  useEffect(() => {
    if (!removed) return undefined;
    const timer = setTimeout(() => setRemoved(undefined), undoMs);
    return () => clearTimeout(timer);
  }, [removed]);
  const remove = async ({ id, name }: View) => {
    const removalId = crypto.randomUUID();
    await sendRemoveView({ regionId, commandId: removalId, viewId: id });
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
