// What can be chosen for each filter, in words: only what the region has.
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import { type NetworkFilterName, nobody, standingFilters } from '../../shared/network/filter.ts';
import { municipalityName, type NetworkRow } from '../../shared/network/rows.ts';
import type { Network } from '../../shared/network/use-network.ts';

export function useFilterOptions(network: Network | undefined) {
  const { t } = useTranslation('network');
  const { owners } = useOwners(network);
  const found = useMemo(() => foundIn(network?.rows ?? []), [network]);
  return (name: NetworkFilterName): readonly CodeItem[] => {
    switch (name) {
      case 'sector':
        return sectors.filter(({ code }) => found.sectors.has(code));
      case 'gemeente':
        return byName([...found.municipalities], municipalityName);
      case 'bestuur':
        return byName([...found.boards], (orgId) => network?.byId.get(orgId)?.name ?? orgId);
      case 'label':
        return byName([...found.tags], (tag) => tag);
      case 'relatie':
        return [{ code: nobody, nl: t('filter.nobody') }, ...owners];
      case 'deelname':
        return (['ja', 'nee'] as const).map((code) => ({ code, nl: t(`filter.taking.${code}`) }));
      case 'vacature':
        return subjects.filter(({ code }) => found.openSubjects.has(code));
      case 'stand':
        return standingFilters.map((code) => ({ code, nl: t(`filter.standings.${code}`) }));
    }
  };
}

/** Colleagues are read only where somebody is relation owner of something. */
export function useOwners(network: Network | undefined) {
  const { regionId } = useSession();
  const uids = useMemo(
    () => new Set((network?.rows ?? []).flatMap(({ mark }) => mark.ownerUid ?? [])),
    [network],
  );
  const { data } = useQuery({ ...membersQuery(regionId), enabled: uids.size > 0 });
  return useMemo(() => {
    const names = new Map(data?.rows.map(({ id, displayName }) => [id, displayName]));
    return {
      owners: byName([...uids], (uid) => names.get(uid) ?? uid),
      nameOf: (uid: string | undefined) => (uid === undefined ? '' : (names.get(uid) ?? '')),
    };
  }, [data, uids]);
}

function foundIn(rows: readonly NetworkRow[]) {
  return {
    sectors: new Set<string>(rows.flatMap((row) => row.sectors ?? [])),
    municipalities: new Set(rows.flatMap((row) => row.municipalityCodes)),
    boards: new Set(rows.flatMap((row) => row.boardId ?? [])),
    openSubjects: new Set<string>(
      rows.flatMap(({ mark }) => (mark.openPositions ?? []).map(({ subject }) => subject)),
    ),
    tags: new Set(rows.flatMap(({ mark }) => mark.tags ?? [])),
  };
}

function byName(codes: readonly string[], nameOf: (code: string) => string): CodeItem[] {
  return codes
    .map((code) => ({ code, nl: nameOf(code) }))
    .sort((one, other) => one.nl.localeCompare(other.nl, 'nl'));
}
