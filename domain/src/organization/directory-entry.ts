// An organization as a list shows it, and many of them as the text of one chunk of a directory.
import { z } from 'zod';
import { sectors } from '../codes/sector.ts';
import { byText, canonicalText } from '../reference/canonical-text.ts';
import {
  type DirectoryEntry,
  type DirectoryPlace,
  type DirectoryProgramme,
  directoryEntrySchema,
} from './directory.ts';
import type { Organization } from './organization.ts';
import {
  ownPlaceKey,
  type ResolvedLocation,
  type ResolvedOrganization,
  type ResolvedProgramme,
  resolveOrganization,
} from './resolve.ts';

export function entryOf(orgId: string, organization: Organization): DirectoryEntry {
  return entryOfResolved(orgId, resolveOrganization(organization));
}

export function entryOfResolved(orgId: string, resolved: ResolvedOrganization): DirectoryEntry {
  const { kind, name, standing, parentOrgId } = resolved;
  const code = resolved.brin ?? resolved.boardNumber ?? resolved.otherCode;
  // What closed is found where it was.
  const open = Object.entries(resolved.locations).filter(
    ([, place]) => isOpen(place) || !isOpen(resolved),
  );
  const taught = [...open.map(([, place]) => place), resolved].flatMap(
    (part) => part.sectors ?? [],
  );
  const programmes = Object.entries(resolved.programmes).filter(([, given]) => isOpen(given));
  return {
    orgId,
    kind,
    name,
    ...(code && { code }),
    ...(parentOrgId && { boardId: parentOrgId }),
    ...(taught.length > 0 && {
      sectors: sectors.map((sector) => sector.code).filter((sector) => taught.includes(sector)),
    }),
    ...(standing !== 'active' && { standing }),
    places:
      open.length > 0 ? open.map(([key, place]) => placeOf(key, place, name)) : ownPlace(resolved),
    ...(programmes.length > 0 && { programmes: programmes.map(([key, p]) => programmeOf(key, p)) }),
  };
}

const isOpen = ({ standing }: { standing: string }) => standing !== 'closed';

function ownPlace(resolved: ResolvedOrganization): DirectoryPlace[] {
  const { address, municipalityCode, position } = resolved;
  if (!address?.city && !municipalityCode && !position) return [];
  return [placeOf(ownPlaceKey, resolved, resolved.name)];
}

/** Without a name it is called what the organization is called. */
function placeOf(
  key: string,
  place: Pick<ResolvedLocation, 'name' | 'address' | 'municipalityCode' | 'position'>,
  organizationName: string,
): DirectoryPlace {
  const { name, address, municipalityCode, position } = place;
  return {
    key,
    ...(name !== organizationName && { name }),
    ...(address?.city && { city: address.city }),
    ...(municipalityCode && { municipalityCode }),
    ...(position && { lat: position.lat, lon: position.lon }),
  };
}

function programmeOf(key: string, programme: ResolvedProgramme): DirectoryProgramme {
  const { title, kind, level, forms, qualifications, subjects } = programme;
  return {
    key,
    title,
    kind,
    ...(level && { level }),
    ...(forms && { forms }),
    ...(qualifications && { qualifications }),
    ...(subjects && { subjects }),
  };
}

/** The same organizations give the same text, in whatever order they come. */
export function packEntries(entries: readonly DirectoryEntry[]): string {
  return canonicalText([...entries].sort(({ orgId: one }, { orgId: other }) => byText(one, other)));
}

const entriesSchema = z.array(directoryEntrySchema);
export function unpackEntries(text: string): DirectoryEntry[] {
  return entriesSchema.parse(JSON.parse(text));
}
