import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { currentAccount } from '../../../data/auth.ts';
import { paths } from '../../../paths.ts';
import { blankRegion, type RegionDraft } from '../../../shared/region/draft.ts';
import { type RegionForm, useRegionDraft } from '../../../shared/region/use-region-draft.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendCreateRegion } from '../platform-commands.ts';
import { regionsQuery } from '../platform-queries.ts';
import { followed, newRegionWish } from './new-region-input.ts';
import { after, reachable, refusalsIn, type Surroundings } from './steps.ts';
import type { Step } from './wizard-search.ts';

const route = getRouteApi(paths.platformNewRegion);
/** Beside the data, so that it goes where they go when somebody signs out. */
const draftKey = ['platform', 'new-region'];

type Wish = NonNullable<ReturnType<typeof newRegionWish>>;

/** A region being set up, step by step. What was filled in stays while somebody looks elsewhere. */
export function useNewRegion() {
  const { stap } = route.useSearch();
  const navigate = useNavigate();
  const form = useKeptDraft();
  const regions = useQuery(regionsQuery);
  const around: Surroundings = {
    takenIds: (regions.data?.rows ?? []).map(({ id }) => id),
    ownEmail: currentAccount()?.email ?? '',
  };
  const command = useCommand((commandId, wish: Wish) => sendCreateRegion({ commandId, ...wish }));
  const step = reachable(stap ?? 'regio', form.draft, around);
  const go = (to: Step) =>
    void navigate({ to: paths.platformNewRegion, search: { stap: to }, resetScroll: true });

  const next = () => {
    const refusals = refusalsIn(step, form.draft, around);
    if (Object.keys(refusals).length > 0) return form.refuse(refusals);
    if (step !== 'controle') return go(after(step));
    const wish = newRegionWish(form.draft);
    if (wish) command.mutate(wish, { onSuccess: () => form.forget() });
  };
  return {
    form,
    step,
    go,
    next,
    regions: regions.data?.rows ?? [],
    error: command.error,
    pending: command.isPending,
    created: command.data && command.variables,
    startAgain: () => {
      command.reset();
      form.reset(blankRegion);
      go('regio');
    },
  };
}

function useKeptDraft(): RegionForm & { forget: () => void } {
  const client = useQueryClient();
  const form = useRegionDraft(client.getQueryData<RegionDraft>(draftKey) ?? blankRegion);
  const { draft, change } = form;
  useEffect(() => {
    client.setQueryDefaults(draftKey, { gcTime: Number.POSITIVE_INFINITY });
    client.setQueryData(draftKey, draft);
  }, [client, draft]);
  return {
    ...form,
    change: (changed) => change(followed(draft, changed)),
    forget: () => client.removeQueries({ queryKey: draftKey }),
  };
}
