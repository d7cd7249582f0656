// Records of organizations, or positions of places, that nothing else tells of: listed for a person to look at, and not
// taken over. They are tried again with the next answer.

import type { Manifest } from '@instroom/domain/reference/diff.ts';
import { parentKeys } from '@instroom/domain/reference/parents.ts';
import type { SourceId } from '@instroom/domain/reference/source.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readOrganizations } from './organizations.ts';

export async function orphansIn(
  db: Firestore,
  { before, now, sourceId }: { before: Manifest; now: Manifest; sourceId: SourceId },
): Promise<string[]> {
  const doubtful = [...now.keys()].filter(
    (key) => !before.has(key) && !parentKeys(key).every((parent) => now.has(parent)),
  );
  const orgIds = [...new Set(doubtful.map((key) => key.slice(0, key.indexOf('/'))))];
  const stored = await readOrganizations(db, orgIds);
  return doubtful.filter((key) => {
    const [orgId = '', part, place = ''] = key.split('/');
    const organization = stored.get(orgId);
    if (part !== 'position') return !organization && !now.has(`${orgId}/organization`);
    if (now.has(`${orgId}/location/${place}`)) return false;
    const { [sourceId]: _own, ...others } = organization?.locations[place]?.layers ?? {};
    return Object.keys(others).length === 0;
  });
}
