// Brings the roster in line with a region's candidates.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { candidatePath, rosterPath } from '@instroom/domain/paths.ts';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { keepEntries, keepingEntries, type Packing } from '../platform/packed-entries.ts';
import { readDocument } from '../platform/read.ts';

const packing: Packing = {
  sourcePath: candidatePath,
  packedPath: rosterPath,
  bucketOf,
  entryOf: (source: DocumentSnapshot) => {
    const candidate = readDocument(source, candidateSchema);
    return candidate && packEntry(candidate);
  },
};

export const keepingRoster = (db: Firestore) => {
  const keep = keepingEntries(db, packing);
  return (place: { regionId: string; candidateId: string }, how?: { looksFirst?: boolean }) =>
    keep(place.regionId, place.candidateId, how);
};

/** Which candidates had another entry than they should have. */
export const keepRosterEntries = (db: Firestore, regionId: string, ids: readonly string[]) =>
  keepEntries({ db, packing, regionId }, ids);
