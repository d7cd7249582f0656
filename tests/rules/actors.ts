// The people of the rules tests, each really signed in: everybody who differs in what the rules let them do.
import { randomUUID } from 'node:crypto';
import { platformAdminPath, userPath } from '@instroom/domain/paths.ts';
import { setLogLevel } from 'firebase/firestore';
import { beforeAll } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { type Client, signedOut, signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

// Being refused is what these tests are about; the SDK would report each time.
setLogLevel('silent');

export const denied = { code: 'permission-denied' };

export const actors = {
  viewer: 'a viewer',
  editor: 'an editor',
  regionAdmin: 'a region admin',
  otherRegionEditor: 'an editor of another region',
  inactive: 'a deactivated editor',
  stranger: 'a signed-in stranger',
  platformAdmin: 'a platform admin',
  anonymous: 'somebody who is not signed in',
} as const;
export type Actor = keyof typeof actors;
export const actorNames = Object.keys(actors) as Actor[];

/** One region with all its people, and a second region for who works elsewhere. */
export interface Cast {
  regionId: string;
  otherRegionId: string;
  clients: Record<Actor, Client>;
  uids: Record<Actor, string>;
}

export async function aCast(): Promise<Cast> {
  const [region, otherRegion] = await Promise.all([aRegion(), aRegion()]);
  const uids = {
    ...region,
    otherRegionEditor: otherRegion.editor,
    stranger: `stranger-${randomUUID()}`,
    platformAdmin: `platform-admin-${randomUUID()}`,
    anonymous: `nobody-${randomUUID()}`,
  };
  await adminDb().doc(platformAdminPath(uids.platformAdmin)).set({ since: new Date() });
  const signIns = actorNames.map(async (actor): Promise<[Actor, Client]> => {
    // What the triggers write for members; here for everybody, so that there is something to be refused.
    const regionIds = regionIdsOf(actor, region.regionId, otherRegion.regionId);
    await adminDb().doc(userPath(uids[actor])).set({ regionIds });
    return [actor, actor === 'anonymous' ? signedOut() : await signInAs(uids[actor])];
  });
  return {
    regionId: region.regionId,
    otherRegionId: otherRegion.regionId,
    clients: Object.fromEntries(await Promise.all(signIns)) as Record<Actor, Client>,
    uids,
  };
}

function regionIdsOf(actor: Actor, regionId: string, otherRegionId: string): string[] {
  if (actor === 'otherRegionEditor') return [otherRegionId];
  return ['viewer', 'editor', 'regionAdmin'].includes(actor) ? [regionId] : [];
}

/**
 * For files that write to one candidate again and again: a backend in which no function reacts. The local backend
 * lets a client's write and a function's transaction on the same document wait 15 s for each other.
 */
export function useBackendWithoutTriggers() {
  useOwnBackend();
  beforeAll(() => controls().setBackgroundTriggers(false));
}
