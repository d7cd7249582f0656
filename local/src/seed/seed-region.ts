// Writes one region of the demo. The functions make figures and event logs of it as they do in use; only what
// happened before the demo was made is written here.
import { createHash } from 'node:crypto';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { eventsBetween } from '@instroom/domain/candidate/event.ts';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import {
  candidatePath,
  consentPath,
  eventPath,
  regionPath,
  uniqueKeyPath,
} from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { inventJourney, type Journey } from './journey.ts';
import { seededRandom } from './random.ts';
import { type DemoRegion, regionDocument } from './regions.ts';

const candidatesPerRegion = 300;
/** So few at once that the functions do not wait for each other at the counters. */
const candidatesAtOnce = 50;

type Write = [path: string, document: object];
type Place = { regionId: string; candidateId: string };

export async function seedRegion(
  db: Firestore,
  region: DemoRegion,
  { now, functionsDone }: { now: Date; functionsDone: () => Promise<void> },
): Promise<void> {
  const document = db.doc(regionPath(region.regionId));
  if ((await document.get()).exists) return;
  await document.set(regionDocument(region, now));

  const random = seededRandom(region.seed);
  for (let first = 0; first < candidatesPerRegion; first += candidatesAtOnce) {
    const some = Array.from({ length: candidatesAtOnce }, (_, offset) => ({
      place: placeOf(region, first + offset),
      journey: inventJourney(random, { region, index: first + offset, now }),
    }));
    await writeAll(
      db,
      some.flatMap(({ place, journey }) => dossierOf(place, journey)),
    );
    await functionsDone();
    // The log begins with how the dossier came in, and not with how the demo wrote it.
    await writeAll(
      db,
      some.flatMap(({ place, journey }) => pastEventsOf(place, journey)),
    );
  }
}

function placeOf({ regionId }: DemoRegion, index: number): Place {
  return { regionId, candidateId: `${regionId}-${String(index + 1).padStart(3, '0')}` };
}

/** The dossier as it stands now, with its duplicate key and the proof of consent. */
function dossierOf({ regionId, candidateId }: Place, { arrival, current }: Journey): Write[] {
  const keyHash = createHash('sha256').update(emailKeySource(arrival.email)).digest('hex');
  const consent = consentRecordSchema.parse({ ...arrival.consent, standing: 'given' });
  return [
    [candidatePath(regionId, candidateId), current],
    [uniqueKeyPath(regionId, keyHash), { candidateId }],
    [consentPath(regionId, candidateId, 'arrival'), consent],
  ];
}

function pastEventsOf({ regionId, candidateId }: Place, { dossiers }: Journey): Write[] {
  return dossiers.flatMap((dossier, index) => {
    const before: Candidate | undefined = dossiers[index - 1];
    const events = Object.entries(eventsBetween(before, dossier));
    return events.map(([id, event]): Write => [eventPath(regionId, candidateId, id), event]);
  });
}

async function writeAll(db: Firestore, writes: Write[]): Promise<void> {
  const batch = db.batch();
  for (const [path, document] of writes) batch.set(db.doc(path), document);
  await batch.commit();
}
