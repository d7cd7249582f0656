import { canEdit } from '@instroom/domain/region/member.ts';
import {
  IconCalendarPlus,
  IconChecklist,
  IconFilterOff,
  IconLogout,
  IconMap2,
  IconUserPlus,
} from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMatchRoute, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { regionQuery, userQuery, useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { candidateSearchSchema, isFiltered } from '../../shared/candidate-filter.ts';
import type { Entry } from './entries.ts';

const size = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

export function useCommandEntries(onSignOut: () => void): Entry[] {
  const { t } = useTranslation('palette');
  const { regionId, member } = useSession();
  const navigate = useNavigate();
  const filtered = useFiltered();
  const regions = useOtherRegions();
  const params = { regionId };

  const add: Entry = {
    id: 'command-new',
    label: t('commands.newCandidate'),
    icon: <IconUserPlus {...size} />,
    run: () => void navigate({ to: paths.newCandidate, params }),
  };
  const organize: Entry = {
    id: 'command-activity',
    label: t('commands.newActivity'),
    icon: <IconCalendarPlus {...size} />,
    run: () => void navigate({ to: paths.newActivity, params }),
  };
  const clear: Entry = {
    id: 'command-clear',
    label: t('commands.clearFilters'),
    icon: <IconFilterOff {...size} />,
    run: () => void navigate({ to: paths.candidates, params, search: {} }),
  };
  return [
    ...(canEdit(member) ? [add, organize] : []),
    ...(filtered ? [clear] : []),
    ...regions.map(({ id, name }) => ({
      id: `command-region-${id}`,
      label: t('commands.region', { region: name }),
      icon: <IconMap2 {...size} />,
      run: () => void navigate({ to: paths.region, params: { regionId: id } }),
    })),
    {
      id: 'command-sign-out',
      label: t('commands.signOut'),
      icon: <IconLogout {...size} />,
      run: onSignOut,
    },
  ];
}

/** Whatever was typed can be a task. */
export function useNewTaskEntry(text: string, run: () => void): Entry[] {
  const { t } = useTranslation('palette');
  const { member } = useSession();
  if (!canEdit(member)) return [];
  const line = text.trim();
  const label = line ? t('commands.newTaskOf', { line }) : t('commands.newTask');
  return [{ id: 'command-task', label, icon: <IconChecklist {...size} />, run }];
}

/** Whether the list is open with a filter. */
function useFiltered(): boolean {
  const search = useSearch({ strict: false });
  const onList = useMatchRoute()({ to: paths.candidates }) !== false;
  return onList && isFiltered(candidateSearchSchema.parse(search));
}

function useOtherRegions(): { id: string; name: string }[] {
  const { account, regionId } = useSession();
  const { data: user } = useQuery(userQuery(account.uid));
  const others = user?.regionIds.filter((id) => id !== regionId) ?? [];
  const answers = useQueries({ queries: others.map(regionQuery) });
  return others.map((id, index) => ({ id, name: answers[index]?.data?.name ?? id }));
}
