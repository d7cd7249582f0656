// With which schools the candidates of a demo region are in contact. Written once the region has contacts at schools; what it
// has already stays as it is.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type CandidateEvent, eventSchema } from '@instroom/domain/candidate/event.ts';
import {
  countSchools,
  type SchoolLink,
  schoolLinkId,
  schoolLinkSchema,
  takesCandidates,
} from '@instroom/domain/candidate/school-link.ts';
import type { SchoolLinkStatus } from '@instroom/domain/codes/school-link-status.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { type Random, seededRandom } from '@instroom/domain/invented/random.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import {
  candidatePath,
  candidatesPath,
  contactsPath,
  eventPath,
  organizationPath,
  schoolLinkPath,
  schoolLinksPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import type { DemoRegion } from './regions.ts';

const candidatesWithSchools = 40;
const underWay: SchoolLinkStatus[] = ['suggested', 'contacted', 'visiting', 'interview'];
const notes = [
  'Loopt in december een dag mee.',
  'Wil graag in de onderbouw beginnen.',
  'De school belt na het teamoverleg terug.',
];
const longestAgoDays = 60;

type School = { orgId: string; orgName: string; contactId: string };

export async function seedSchoolLinks(
  db: Firestore,
  { regionId, seed, adviserUids }: Pick<DemoRegion, 'regionId' | 'seed' | 'adviserUids'>,
  now: Date,
): Promise<void> {
  if (!(await db.collection(schoolLinksPath(regionId)).limit(1).get()).empty) return;
  const schools = await schoolsOf(db, regionId);
  if (schools.length === 0) return;
  const random = seededRandom(seed + 3000);
  const { docs } = await db
    .collection(candidatesPath(regionId))
    .where('phase', 'in', ['matching', 'preparing', 'training', 'employed'])
    .limit(candidatesWithSchools)
    .get();

  const batch = db.batch();
  for (const document of docs) {
    const { phase, status, ownerUid } = candidateSchema.parse(document.data());
    const isPlaced = phase !== 'matching' || status === 'matched';
    const by = { candidateId: document.id, uid: ownerUid ?? random.pick(adviserUids), now };
    const links = new Map<string, SchoolLink>();
    for (let nth = 0; nth < random.between(1, 2); nth += 1) {
      const school = random.pick(schools);
      if (links.has(school.orgId)) continue;
      const matches = isPlaced && links.size === 0;
      const link = aLink(school, random, by, matches ? 'matched' : random.pick(underWay));
      links.set(school.orgId, link);
      batch.set(db.doc(schoolLinkPath(regionId, schoolLinkId(document.id, school.orgId))), link);
      batch.set(db.doc(eventPath(regionId, document.id, `school-${school.orgId}`)), eventOf(link));
    }
    batch.update(db.doc(candidatePath(regionId, document.id)), {
      schoolCount: countSchools(links),
    });
  }
  await batch.commit();
}

/** Where the region knows somebody. */
async function schoolsOf(db: Firestore, regionId: string): Promise<School[]> {
  const { docs } = await db.collection(contactsPath(regionId)).get();
  const known = docs.flatMap((document) => {
    const { roles, isActive } = contactSchema.parse(document.data());
    return isActive ? roles.map(({ orgId }) => ({ orgId, contactId: document.id })) : [];
  });
  if (known.length === 0) return [];
  const stored = await db.getAll(...known.map(({ orgId }) => db.doc(organizationPath(orgId))));
  return stored.flatMap((document, index) => {
    const place = known[index];
    if (!document.exists || !place) return [];
    const { name, kind } = organizationSchema.parse(document.data());
    return takesCandidates(kind) ? [{ ...place, orgName: name }] : [];
  });
}

type By = { candidateId: string; uid: string; now: Date };

function aLink(
  school: School,
  random: Random,
  { candidateId, uid, now }: By,
  status: SchoolLinkStatus,
): SchoolLink {
  const at = addDays(now, -random.between(1, longestAgoDays));
  return schoolLinkSchema.parse({
    ...{ schemaVersion: 1, candidateId, ...school, status, statusSince: at, introducedBy: uid },
    ...(random.chance(0.4) && { note: random.pick(notes) }),
    ...{ createdAt: at, createdBy: uid, updatedAt: at, updatedBy: uid },
  });
}

function eventOf({ orgId, orgName, status, createdAt, createdBy }: SchoolLink): CandidateEvent {
  const happened = { at: createdAt, byUid: createdBy };
  return eventSchema.parse({ kind: 'school_linked', orgId, orgName, to: status, ...happened });
}
