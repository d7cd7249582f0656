// Writes one region of the demo. The functions make its figures and event logs as they do in use; only what happened
// before the demo was made is written here.
import { createHash } from 'node:crypto';
import { consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import { type FieldDef, fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { pastContacts } from '@instroom/domain/invented/contacts.ts';
import { pastMonths } from '@instroom/domain/invented/figures.ts';
import { inventJourney, type Journey } from '@instroom/domain/invented/journey.ts';
import { pastEvents, pastFacts } from '@instroom/domain/invented/past.ts';
import { seededRandom } from '@instroom/domain/invented/random.ts';
import {
  candidatePath,
  consentPath,
  countedPath,
  eventPath,
  fieldDefPath,
  interactionPath,
  regionPath,
  uniqueKeyPath,
} from '@instroom/domain/paths.ts';
import type { PeriodFacts } from '@instroom/domain/stats/period-facts.ts';
import type { Counted } from '@instroom/domain/stats/stats.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { ownFields, ownValues } from './own-additions.ts';
import { type DemoRegion, regionDocument } from './regions.ts';

type Write = [path: string, document: object];
type Dossier = {
  regionId: string;
  candidateId: string;
  journey: Journey;
  custom: CustomValues;
  /** What the functions would have booked in the months that it took. */
  facts: PeriodFacts;
};

export interface SeedOptions {
  now: Date;
  candidatesPerRegion: number;
  functionsDone: () => Promise<void>;
}

export async function seedRegion(db: Firestore, region: DemoRegion, options: SeedOptions) {
  const { now, candidatesPerRegion, functionsDone } = options;
  const { regionId } = region;
  const document = db.doc(regionPath(regionId));
  if ((await document.get()).exists) return;
  await document.set(regionDocument(region, now));
  if (region.isCustomized) await writeAll(db, ownFields(now).map(fieldWrite(regionId)));

  const random = seededRandom(region.seed);
  const ownRandom = seededRandom(region.seed + 1000);
  const dossiers = Array.from({ length: candidatesPerRegion }, (_, index) => {
    const journey = inventJourney(random, { region, index, now });
    const candidateId = `${regionId}-${String(index + 1).padStart(3, '0')}`;
    const custom = region.isCustomized ? ownValues(ownRandom) : {};
    return { regionId, candidateId, journey, custom, facts: pastFacts(journey) };
  });
  await writeAll(db, pastMonths(regionId, dossiers, now));
  await writeAll(db, dossiers.flatMap(dossierWrites));
  await functionsDone();
  // The log begins with how the dossier came in, and not with how the demo wrote it.
  await writeAll(db, dossiers.flatMap(eventWrites));
  await writeAll(db, dossiers.flatMap(contactWrites));
}

/** The dossier as it stands now, its duplicate key, the proof of consent and what was booked for it in the past. */
function dossierWrites({ regionId, candidateId, journey, custom, facts }: Dossier): Write[] {
  const { arrival, current } = journey;
  const keyHash = createHash('sha256').update(emailKeySource(arrival.email)).digest('hex');
  const consent = consentRecordSchema.parse({ ...arrival.consent, standing: 'given' });
  const ledger: Counted = { counts: {}, facts };
  return [
    [countedPath(regionId, candidateId), ledger],
    [candidatePath(regionId, candidateId), { ...current, custom }],
    [uniqueKeyPath(regionId, keyHash), { candidateId }],
    [consentPath(regionId, candidateId, 'arrival'), consent],
  ];
}

function eventWrites({ regionId, candidateId, journey }: Dossier): Write[] {
  return Object.entries(pastEvents(journey)).map(([id, event]) => [
    eventPath(regionId, candidateId, id),
    event,
  ]);
}

/** They come to what the dossier says of the last contact, so nobody waits for the function that looks. */
function contactWrites({ regionId, candidateId, journey }: Dossier): Write[] {
  return Object.entries(pastContacts(journey)).map(([id, contact]) => [
    interactionPath(regionId, candidateId, id),
    contact,
  ]);
}

function fieldWrite(regionId: string) {
  return (field: FieldDef): Write => [fieldDefPath(regionId, fieldDefId(field)), field];
}

async function writeAll(db: Firestore, writes: Write[]): Promise<void> {
  const batch = db.batch();
  for (const [path, document] of writes) batch.set(db.doc(path), document);
  await batch.commit();
}
