// What a demo region knows of its schools: which take part; of some contacts, notes, tags, who keeps up with them, open positions. Written once the
// network is there, at organizations that the import brought; what a region has already stays as it is.
import { dayOf } from '@instroom/domain/calendar.ts';
import { type Sector, sectors } from '@instroom/domain/codes/sector.ts';
import type { Subject } from '@instroom/domain/codes/subject.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { inventPerson } from '@instroom/domain/invented/people.ts';
import { type Random, seededRandom } from '@instroom/domain/invented/random.ts';
import {
  type Contact,
  contactIndexSchema,
  contactSchema,
} from '@instroom/domain/organization/contact.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import {
  type DirectoryEntry,
  directoryChunkSchema,
  directoryEntrySchema,
} from '@instroom/domain/organization/directory.ts';
import { marksOf } from '@instroom/domain/organization/marks.ts';
import {
  markBucketOf,
  newOverlay,
  type OpenPosition,
  type OrgNote,
  type Overlay,
  orgMarksSchema,
  orgNoteSchema,
  overlaySchema,
} from '@instroom/domain/organization/overlay.ts';
import {
  contactIndexBucketPath,
  contactPath,
  contactsPath,
  directoryChunksPath,
  orgMarksBucketPath,
  orgNotePath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { DemoRegion } from './regions.ts';

const knownOrganizations = 16;
const knownOfSector: Partial<Record<Sector, number>> = { po: 5, vo: 6, mbo: 2 };
/** Of the others, those that take part: with a real network as many as one write holds. */
const mostOthers = 300;
const tags = ['opleidingsschool', 'klankbordgroep', 'nieuw contact', 'zoekt invallers'];
const titles = ['Directeur', 'Teamleider', 'Hr-adviseur', 'Schoolopleider', 'Bestuurssecretaris'];
const texts = [
  'Wil graag een zij-instromer ontvangen voor een oriëntatiedag.',
  'Gebeld: de vacature voor groep 5 is vervuld, die voor groep 7 nog niet.',
  'Heeft dit jaar geen ruimte voor begeleiding. In het voorjaar opnieuw vragen.',
  'Nieuwe directeur. Kennismaken.',
];
/** Nobody in the demo wants to teach Greek and Latin culture: figures show what that looks like. */
const offered = {
  po: ['po_group', 'po_group', 'po_group', 'po_gym', 'po_music'],
  vo: ['wi', 'nl', 'na', 'de', 'in', 'techniek', 'kcv', 'kcv'],
  mbo: ['mbo_tech', 'mbo_zorg', 'mbo_ict', 'rekenen'],
} as const satisfies Partial<Record<Sector, readonly Subject[]>>;

/** False where there is no network yet to write it at. */
export async function seedNetwork(
  db: Firestore,
  { regionId, seed, adviserUids }: Pick<DemoRegion, 'regionId' | 'seed' | 'adviserUids'>,
  now: Date,
): Promise<boolean> {
  if (!(await db.collection(contactsPath(regionId)).limit(1).get()).empty) return true;
  const random = seededRandom(seed + 2000);
  const directory = await directoryOf(db, regionId);
  const known = chosen(directory, random);
  if (known.length === 0) return false;

  const overlays: Record<string, Overlay> = {};
  const notes: Record<string, OrgNote> = {};
  const contacts: Record<string, Contact> = {};
  for (const [index, entry] of known.entries()) {
    const by = { uid: random.pick(adviserUids), now };
    overlays[entry.orgId] = anOverlay(entry, random, by);
    if (random.chance(0.6)) notes[`demo-${index}`] = aNote(entry, random, by);
    for (let nth = 0; nth < random.between(1, 2); nth += 1)
      contacts[`demo-${index}-${nth}`] = aContact(entry, random, {
        ...by,
        number: index * 2 + nth,
      });
  }
  const others = directory.filter((entry) => isSchool(entry) && !known.includes(entry));
  for (const { orgId } of others.filter(() => random.chance(0.8)).slice(0, mostOthers)) {
    const by = { uid: random.pick(adviserUids), now };
    overlays[orgId] = overlaySchema.parse({ ...newOverlay(by), isParticipating: true });
  }

  const batch = db.batch();
  const write = (path: string, document: object) => batch.set(db.doc(path), document);
  for (const [id, overlay] of Object.entries(overlays))
    write(orgOverlayPath(regionId, id), overlay);
  for (const [id, note] of Object.entries(notes)) write(orgNotePath(regionId, id), note);
  for (const [id, contact] of Object.entries(contacts)) write(contactPath(regionId, id), contact);
  const marks = marksOf(overlays, Object.values(notes), Object.values(contacts));
  for (const [bucket, part] of byBucket(marks))
    write(orgMarksBucketPath(regionId, bucket), orgMarksSchema.parse({ marks: part }));
  const entries = Object.entries(contacts).map(([id, contact]) => [id, contactEntryOf(contact)]);
  for (const [bucket, part] of byBucket(Object.fromEntries(entries)))
    write(contactIndexBucketPath(regionId, bucket), contactIndexSchema.parse({ contacts: part }));
  await batch.commit();
  return true;
}

async function directoryOf(db: Firestore, regionId: string): Promise<DirectoryEntry[]> {
  const { docs } = await db.collection(directoryChunksPath(regionId)).get();
  return docs.flatMap((chunk) => {
    const { entries } = directoryChunkSchema.parse(chunk.data());
    return z.array(directoryEntrySchema).parse(JSON.parse(entries));
  });
}

/** Schools of each sector, and of whatever there is what comes first. */
function chosen(all: readonly DirectoryEntry[], random: Random): DirectoryEntry[] {
  const mixed = all
    .filter(({ standing, kind }) => standing !== 'closed' && kind !== 'desk')
    .map((entry) => ({ entry, place: random.next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
  const schools = sectors.flatMap(({ code }) =>
    mixed
      .filter((entry) => isSchool(entry) && entry.sectors?.includes(code))
      .slice(0, knownOfSector[code] ?? 0),
  );
  return [...new Set([...schools, ...mixed])].slice(0, knownOrganizations);
}

const isSchool = ({ kind, standing }: DirectoryEntry) =>
  standing !== 'closed' && (kind === 'school' || kind === 'mbo');

type By = { uid: string; now: Date };

function anOverlay(entry: DirectoryEntry, random: Random, by: By): Overlay {
  return overlaySchema.parse({
    ...newOverlay(by),
    tags: random.chance(0.6) ? [random.pick(tags)] : [],
    ownerUid: by.uid,
    isParticipating: random.chance(0.8),
    openPositions: isSchool(entry) && random.chance(0.7) ? somePositions(entry, random) : [],
  });
}

/** Some do not say how large they are. */
function somePositions({ sectors = [] }: DirectoryEntry, random: Random): OpenPosition[] {
  const sector = (['mbo', 'vo'] as const).find((one) => sectors.includes(one)) ?? 'po';
  return Array.from({ length: random.between(1, 3) }, () => ({
    subject: random.pick<Subject>(offered[sector]),
    ...(random.chance(0.8) && { fte: random.between(4, 10) / 10 }),
    isOpenToLateral: random.chance(0.6),
  }));
}

function aNote({ orgId }: DirectoryEntry, random: Random, { uid, now }: By): OrgNote {
  const at = addDays(now, -random.between(1, 200));
  return orgNoteSchema.parse({
    ...{ schemaVersion: 1, orgId, text: random.pick(texts) },
    ...{ createdAt: at, createdBy: uid, updatedAt: at, updatedBy: uid },
  });
}

function aContact(
  { orgId }: DirectoryEntry,
  random: Random,
  { uid, now, number }: By & { number: number },
): Contact {
  const { firstName, infix, lastName, email, phone, phoneE164 } = inventPerson(random, number);
  // Some have not been looked at for more than two years.
  const seenAt = addDays(now, -random.between(10, 1000));
  return contactSchema.parse({
    schemaVersion: 1,
    name: [firstName, infix, lastName].filter(Boolean).join(' '),
    email: email.replace(/@.*/, '@school.example'),
    ...(phone && { phone, phoneE164 }),
    roles: [{ orgId, title: random.pick(titles) }],
    orgIds: [orgId],
    tags: [],
    isActive: random.chance(0.9),
    lastVerifiedOn: dayOf(seenAt),
    revision: 'seed',
    ...{ createdAt: seenAt, createdBy: uid, updatedAt: seenAt, updatedBy: uid },
  });
}

function byBucket<Item>(items: Record<string, Item>): [string, Record<string, Item>][] {
  const buckets = new Map<string, Record<string, Item>>();
  for (const [id, item] of Object.entries(items)) {
    const bucket = markBucketOf(id);
    buckets.set(bucket, { ...buckets.get(bucket), [id]: item });
  }
  return [...buckets];
}
