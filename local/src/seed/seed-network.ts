// What a demo region knows of its schools: contacts, notes, tags, who keeps up with them, open positions. Written once the
// network is there, at organizations that the import brought; what a region has already stays as it is.
import { dayOf } from '@instroom/domain/calendar.ts';
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
const tags = ['opleidingsschool', 'klankbordgroep', 'nieuw contact', 'zoekt invallers'];
const titles = ['Directeur', 'Teamleider', 'Hr-adviseur', 'Schoolopleider', 'Bestuurssecretaris'];
const texts = [
  'Wil graag een zij-instromer ontvangen voor een oriëntatiedag.',
  'Gebeld: de vacature voor groep 5 is vervuld, die voor groep 7 nog niet.',
  'Heeft dit jaar geen ruimte voor begeleiding. In het voorjaar opnieuw vragen.',
  'Nieuwe directeur. Kennismaken.',
];
const subjects: Record<'po' | 'other', readonly Subject[]> = {
  po: ['po_group', 'po_gym', 'po_music'],
  other: ['wi', 'nl', 'na', 'de', 'in', 'techniek'],
};

/** False where there is no network yet to write it at. */
export async function seedNetwork(
  db: Firestore,
  { regionId, seed, adviserUids }: Pick<DemoRegion, 'regionId' | 'seed' | 'adviserUids'>,
  now: Date,
): Promise<boolean> {
  if (!(await db.collection(contactsPath(regionId)).limit(1).get()).empty) return true;
  const random = seededRandom(seed + 2000);
  const known = chosen(await directoryOf(db, regionId), random);
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

/** Schools mostly, and a board and an institution where there are. */
function chosen(all: readonly DirectoryEntry[], random: Random): DirectoryEntry[] {
  const open = all.filter(({ standing, kind }) => standing !== 'closed' && kind !== 'desk');
  const mixed = open
    .map((entry) => ({ entry, place: random.next() - (entry.kind === 'school' ? 0 : 0.3) }))
    .toSorted((one, other) => one.place - other.place);
  return mixed.slice(0, knownOrganizations).map(({ entry }) => entry);
}

type By = { uid: string; now: Date };

function anOverlay({ kind, sectors = [] }: DirectoryEntry, random: Random, by: By): Overlay {
  const offered = subjects[sectors.includes('po') ? 'po' : 'other'];
  const isOpen = kind === 'school' && random.chance(0.5);
  return overlaySchema.parse({
    ...newOverlay(by),
    tags: random.chance(0.6) ? [random.pick(tags)] : [],
    ownerUid: by.uid,
    isParticipating: random.chance(0.7),
    openPositions: isOpen
      ? [
          {
            subject: random.pick(offered),
            fte: random.between(4, 10) / 10,
            isOpenToLateral: random.chance(0.6),
          },
        ]
      : [],
  });
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
