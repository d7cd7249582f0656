// All that a page about one organization shows: what the sources say, and what the region added.
import { newOverlay, type Overlay } from '@instroom/domain/organization/overlay.ts';
import {
  type ResolvedOrganization,
  resolveOrganization,
} from '@instroom/domain/organization/resolve.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../../data/session.ts';
import { organizationQuery, overlayQuery } from '../network-queries.ts';

export type ShownOrganization = {
  orgId: string;
  /** The region's own name, or that of the source. */
  name: string;
  said: ResolvedOrganization;
  overlay: Overlay;
};

/** As a query, for `Loaded`; null where there is no such organization. */
export function useOrganization(orgId: string) {
  const { regionId, account } = useSession();
  const organization = useQuery(organizationQuery(regionId, orgId));
  const overlay = useQuery(overlayQuery(regionId, orgId));
  const data = useMemo((): ShownOrganization | null | undefined => {
    if (organization.data === undefined || overlay.data === undefined) return undefined;
    if (organization.data === null) return null;
    const said = resolveOrganization(organization.data);
    const added = overlay.data ?? newOverlay({ uid: account.uid, now: new Date(0) });
    return { orgId, said, overlay: added, name: added.overrides.name?.value ?? said.name };
  }, [orgId, account.uid, organization.data, overlay.data]);
  return {
    data,
    error: organization.error ?? overlay.error,
    refetch: () => {
      void organization.refetch();
      void overlay.refetch();
    },
  };
}
