// A region for one test, with a member in every role: tests run beside each other and must not meet.
import { randomUUID } from 'node:crypto';
import { memberPath, regionPath } from '@instroom/domain/paths.ts';
import { type Member, memberSchema, type Role } from '@instroom/domain/region/member.ts';
import { defaultRetention, type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { adminDb } from './admin.ts';

export interface TestRegion {
  regionId: string;
  /** The uids of its members, to sign in with. */
  viewer: string;
  editor: string;
  regionAdmin: string;
  /** Was an editor once, and is no longer active. */
  inactive: string;
}

export async function aRegion(changes: Partial<Region> = {}): Promise<TestRegion> {
  const regionId = `region-${randomUUID()}`;
  const region = {
    regionId,
    viewer: `${regionId}-viewer`,
    editor: `${regionId}-editor`,
    regionAdmin: `${regionId}-admin`,
    inactive: `${regionId}-inactive`,
  };
  const db = adminDb();
  const batch = db.batch();
  batch.set(db.doc(regionPath(regionId)), aRegionDocument(changes));
  const add = (uid: string, member: Member) => batch.set(db.doc(memberPath(regionId, uid)), member);
  add(region.viewer, aMember('viewer'));
  add(region.editor, aMember('editor'));
  add(region.regionAdmin, aMember('regionAdmin'));
  add(region.inactive, aMember('editor', { active: false }));
  await batch.commit();
  return region;
}

export function aMember(role: Role, changes: Partial<Member> = {}): Member {
  return memberSchema.parse({
    schemaVersion: 1,
    role,
    displayName: `Test ${role}`,
    email: `${role}@test.example`,
    active: true,
    since: new Date(),
    ...signature(),
    ...changes,
  });
}

function aRegionDocument(changes: Partial<Region>): Region {
  return regionSchema.parse({
    schemaVersion: 1,
    name: 'Testregio',
    formerNames: [],
    kind: 'geographic',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0202'],
    deskIds: [],
    status: 'active',
    settings: {
      ...defaultRetention,
      inactivityMonths: 6,
      staleAfterDays: 30,
      minCellSize: 5,
      shareAggregatesNationally: false,
      privacyStatementUrl: 'https://test.example/privacy',
      privacyStatementVersion: '1',
    },
    ...signature(),
    ...changes,
  });
}

function signature() {
  const now = new Date();
  return { createdAt: now, createdBy: 'test', updatedAt: now, updatedBy: 'test' };
}
