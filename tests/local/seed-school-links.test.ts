import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import {
  candidatePath,
  candidatesPath,
  contactPath,
  eventsPath,
  schoolLinksPath,
} from '@instroom/domain/paths.ts';
import { seedSchoolLinks } from '@instroom/local/src/seed/seed-school-links.ts';
import { expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aStoredOrganization } from '../setup/network.ts';
import { aRegion } from '../setup/region.ts';

const now = new Date('2026-11-26T09:00:00Z');

it('candidates of a demo region know schools: one match at most, and the count is that of the links', async () => {
  const db = adminDb();
  const { regionId, editor } = await aRegion();
  const region = { regionId, seed: 1, adviserUids: [editor] as const };
  await seedSchoolLinks(db, region, now);
  for (const nth of [0, 1, 2]) {
    const orgId = await aStoredOrganization({ name: `School ${nth}` });
    await db.doc(contactPath(regionId, `contact-${nth}`)).set({
      ...{ schemaVersion: 1, name: 'Dina', roles: [{ orgId }], orgIds: [orgId], tags: [] },
      ...{ isActive: true, lastVerifiedOn: '2026-11-01', revision: 'seed' },
      ...{ createdAt: now, createdBy: editor, updatedAt: now, updatedBy: editor },
    });
    const standing = { phase: 'matching', status: nth ? 'matched' : 'in_talks' } as const;
    await db.doc(candidatePath(regionId, `one-${nth}`)).set(aCandidate(standing));
  }
  await db.doc(candidatePath(regionId, 'new')).set(aCandidate());
  for (let twice = 0; twice < 2; twice += 1) await seedSchoolLinks(db, region, now);

  const stored = await db.collection(schoolLinksPath(regionId)).get();
  const links = stored.docs.map((link) => schoolLinkSchema.parse(link.data()));
  const candidates = await db.collection(candidatesPath(regionId)).get();
  for (const candidate of candidates.docs) {
    const own = links.filter(({ candidateId }) => candidateId === candidate.id);
    const { schoolCount, status } = candidateSchema.parse(candidate.data());
    expect(schoolCount).toBe(own.length);
    expect(own.filter((link) => link.status === 'matched').length).toBe(
      status === 'matched' ? 1 : 0,
    );
    const events = await db.collection(eventsPath(regionId, candidate.id)).get();
    expect(events.docs.filter(({ id }) => id.startsWith('school-')).length).toBe(own.length);
  }
  expect(links.length).toBeGreaterThanOrEqual(3);
});
