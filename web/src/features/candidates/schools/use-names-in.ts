// The names that a link does not hold itself: whom to speak to, and at which location.
import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import { resolveOrganization } from '@instroom/domain/organization/resolve.ts';
import { useQuery } from '@tanstack/react-query';
import { contactsByIdQuery, organizationsByIdQuery } from '../../../data/school-links.ts';
import { useSession } from '../../../data/session.ts';

export type LinkNames = { contact: string | undefined; location: string | undefined };

export function useNamesIn(links: readonly SchoolLink[]): (link: SchoolLink) => LinkNames {
  const { regionId } = useSession();
  const contactIds = links.flatMap(({ contactId }) => contactId ?? []);
  const orgIds = links.filter(({ locationKey }) => locationKey).map(({ orgId }) => orgId);
  const { data: contacts } = useQuery(contactsByIdQuery(regionId, [...new Set(contactIds)]));
  const { data: organizations } = useQuery(organizationsByIdQuery(regionId, orgIds));
  return ({ orgId, contactId, locationKey }) => {
    const organization = organizations?.get(orgId);
    const locations = organization && locationKey && resolveOrganization(organization).locations;
    return {
      contact: contactId && contacts?.get(contactId)?.name,
      location: locations ? locations[locationKey]?.name : undefined,
    };
  };
}
