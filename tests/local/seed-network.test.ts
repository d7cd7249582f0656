import { contactIndexSchema, contactSchema } from '@instroom/domain/organization/contact.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import type { DirectoryEntry } from '@instroom/domain/organization/directory.ts';
import { marksOf } from '@instroom/domain/organization/marks.ts';
import {
  orgMarksSchema,
  orgNoteSchema,
  overlaySchema,
} from '@instroom/domain/organization/overlay.ts';
import { isSameContact } from '@instroom/domain/organization/same-contact.ts';
import {
  contactIndexPath,
  contactsPath,
  directoryChunkPath,
  orgMarksPath,
  orgNotesPath,
  orgOverlaysPath,
} from '@instroom/domain/paths.ts';
import { seedNetwork } from '@instroom/local/src/seed/seed-network.ts';
import { expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { aRegion } from '../setup/region.ts';

const now = new Date('2026-11-26T09:00:00Z');

it('a demo region knows some of its schools, once they are there, and marks and index agree', async () => {
  const db = adminDb();
  const { regionId, editor } = await aRegion();
  const region = { regionId, seed: 1, adviserUids: [editor] as const };
  expect(await seedNetwork(db, region, now)).toBe(false);
  const entries: DirectoryEntry[] = Array.from({ length: 40 }, (_, index) => ({
    ...{ orgId: `other-${index}`, kind: 'school', name: `School ${index}`, places: [] },
    ...(index === 0 && { standing: 'closed' as const }),
  }));
  const chunk = { entries: JSON.stringify(entries), hash: 'one' };
  await db.doc(directoryChunkPath(regionId, 0)).set(chunk);
  for (let twice = 0; twice < 2; twice += 1) expect(await seedNetwork(db, region, now)).toBe(true);

  const read = async <Value>(path: string, parse: (data: unknown) => Value) => {
    const { docs } = await db.collection(path).get();
    return Object.fromEntries(docs.map((one) => [one.id, parse(one.data())]));
  };
  const overlays = await read(orgOverlaysPath(regionId), (data) => overlaySchema.parse(data));
  const notes = await read(orgNotesPath(regionId), (data) => orgNoteSchema.parse(data));
  const contacts = await read(contactsPath(regionId), (data) => contactSchema.parse(data));
  const marks = await read(orgMarksPath(regionId), (data) => orgMarksSchema.parse(data).marks);
  const index = await read(
    contactIndexPath(regionId),
    (data) => contactIndexSchema.parse(data).contacts,
  );
  const known = Object.values(overlays).filter(({ ownerUid }) => ownerUid);
  expect(known).toHaveLength(16);
  expect(known.some(({ openPositions }) => openPositions.length > 0)).toBe(true);
  const takingPart = Object.values(overlays).filter(({ isParticipating }) => isParticipating);
  expect(takingPart.length).toBeGreaterThan(20);
  expect(takingPart.length).toBeLessThan(39);
  expect(overlays['other-0']).toBeUndefined();
  expect(Object.keys(notes).length).toBeGreaterThan(3);
  const all = Object.values(contacts);
  expect(all.some((one) => all.some((other) => one !== other && isSameContact(one, other)))).toBe(
    false,
  );
  expect(Object.assign({}, ...Object.values(marks))).toEqual(
    marksOf(overlays, Object.values(notes), all),
  );
  expect(Object.assign({}, ...Object.values(index))).toEqual(
    Object.fromEntries(Object.entries(contacts).map(([id, one]) => [id, contactEntryOf(one)])),
  );
});
