import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { organizationKinds } from '@instroom/domain/codes/organization-kind.ts';
import { IconBuildingCommunity, IconList } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useNetwork, useNetworkSearch } from '../../shared/network/use-network.ts';
import { formatNumber } from '../../ui/format.ts';
import type { Entry } from './entries.ts';
import classes from './palette.module.css';

const most = 6;
const icon = <IconBuildingCommunity size={18} stroke={1.6} aria-hidden />;
/** One letter fits half of the network, and reading it costs. */
const fewestLetters = 2;

/** Organizations that fit. They are read once somebody searches: opening the palette for a page costs nothing. */
export function useOrganizationEntries(text: string): Entry[] {
  const { t } = useTranslation('palette');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const isAsked = text.trim().length >= fewestLetters;
  const network = useNetwork({ enabled: isAsked }).data;
  const find = useNetworkSearch(network);
  const typed = useDeferredValue(text);
  const found = useMemo(
    () => (isAsked && find ? [...find(typed).keys()] : []),
    [isAsked, find, typed],
  );
  const entries = found.slice(0, most).flatMap((orgId): Entry[] => {
    const row = network?.byId.get(orgId);
    if (!row) return [];
    const detail = [labelOf(organizationKinds, row.kind), row.cities[0]].filter(Boolean).join(', ');
    return [
      {
        id: `organization-${orgId}`,
        label: row.name,
        icon,
        detail: <span className={classes.detail}>{detail}</span>,
        run: () => void navigate({ to: paths.organization, params: { regionId, orgId } }),
      },
    ];
  });
  const all: Entry = {
    id: 'organizations-all',
    label: t('commands.allOrganizations', { number: formatNumber(found.length) }),
    icon: <IconList size={18} stroke={1.6} aria-hidden />,
    run: () => void navigate({ to: paths.network, params: { regionId }, search: { zoek: text } }),
  };
  return [...entries, ...(found.length > most ? [all] : [])];
}
