// What a practice region is made of, before anybody is in it.
import { createHash } from 'node:crypto';
import type { InventedRegion } from '@instroom/domain/invented/region.ts';
import { type Member, memberSchema } from '@instroom/domain/region/member.ts';
import { type Practice, practiceIdPrefix } from '@instroom/domain/region/practice.ts';
import { defaultRetention, type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { practiceRegionName } from './messages/nl.ts';

/** Always the same for a person. A hash, so that the address of a page does not tell whose region it is. */
export function practiceRegionId(uid: string): string {
  return practiceIdPrefix + createHash('sha256').update(uid).digest('hex').slice(0, 20);
}

/** Who is invented for it. The only adviser is the person who practises; no form stands on a website. */
export function inventedPracticeRegion(ownerUid: string) {
  return {
    formId: 'oefenformulier',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0202', '0268', '0228', '0200', '0301'],
    adviserUids: [ownerUid],
  } as const satisfies InventedRegion;
}

export function practiceRegion(practice: Practice, now: Date): Region {
  const { sectors, municipalityCodes } = inventedPracticeRegion(practice.ownerUid);
  return regionSchema.parse({
    schemaVersion: 1,
    name: practiceRegionName,
    formerNames: [],
    kind: 'geographic',
    sectors,
    municipalityCodes,
    deskIds: [],
    status: 'active',
    settings: {
      ...defaultRetention,
      inactivityMonths: 6,
      staleAfterDays: 30,
      minCellSize: 5,
      shareAggregatesNationally: false,
      privacyStatementUrl: 'https://www.oefenregio.example/privacy',
      privacyStatementVersion: '1',
    },
    practice,
    ...writtenBy(practice.ownerUid, now),
  });
}

/** Its only member may do everything there is to try. */
export function practiceMember(
  person: Pick<Member, 'displayName' | 'email'>,
  uid: string,
  now: Date,
): Member {
  return memberSchema.parse({
    schemaVersion: 1,
    ...person,
    role: 'regionAdmin',
    active: true,
    since: now,
    ...writtenBy(uid, now),
  });
}

function writtenBy(uid: string, now: Date) {
  return { createdAt: now, createdBy: uid, updatedAt: now, updatedBy: uid };
}
