// Fills the backend with the demo: what is there already stays as it is, so that it can be done at every start.
import { createHash } from 'node:crypto';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { emailKeySource } from '@instroom/domain/candidate/identity.ts';
import {
  candidatePath,
  consentPath,
  publicFormPath,
  regionPath,
  uniqueKeyPath,
} from '@instroom/domain/paths.ts';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import type { Backend } from '../backend.ts';
import { host } from '../ports.ts';
import { seedAccounts } from './accounts.ts';
import { inventJourney } from './journey.ts';
import { seededRandom } from './random.ts';
import { type DemoRegion, demoRegions, formDocument, regionDocument } from './regions.ts';

const candidatesPerRegion = 300;
const writesPerBatch = 450;

type Write = [path: string, document: object];

export async function seed(backend: Backend): Promise<void> {
  // The Admin SDK finds a local backend by its environment only.
  Object.assign(process.env, backend.env);
  const app = initializeApp({ projectId: backend.address.projectId }, 'seed');
  const db = getFirestore(app);
  const now = new Date();

  await seedAccounts(getAuth(app), db, now);
  const { web } = backend.address.ports;
  for (const region of demoRegions) {
    await seedRegion(db, region, now);
    await seedForm(db, region, [`http://${host}:${web}`, `http://localhost:${web}`], now);
  }
  // The figures and the event logs are made by the functions, as in use.
  await backend.awaitIdle();
  await deleteApp(app);
}

async function seedRegion(db: Firestore, region: DemoRegion, now: Date) {
  const document = db.doc(regionPath(region.regionId));
  if ((await document.get()).exists) return;

  const random = seededRandom(region.seed);
  const journeys = Array.from({ length: candidatesPerRegion }, (_, index) =>
    inventJourney(random, { region, index, now }),
  );
  await writeAll(
    db,
    journeys.flatMap((journey, index) => arrivalOf(region, index, journey[0])),
  );
  const longest = Math.max(...journeys.map((journey) => journey.length));
  for (let step = 1; step < longest; step += 1) {
    await writeAll(
      db,
      journeys.flatMap((journey, index) => dossierOf(region, index, journey[step])),
    );
  }
  await document.set(regionDocument(region, now));
}

/** A new dossier comes with its duplicate key and the proof of consent. */
function arrivalOf(region: DemoRegion, index: number, candidate: Candidate): Write[] {
  const { regionId } = region;
  const candidateId = candidateIdOf(region, index);
  const keyHash = createHash('sha256').update(emailKeySource(candidate.email)).digest('hex');
  return [
    ...dossierOf(region, index, candidate),
    [uniqueKeyPath(regionId, keyHash), { candidateId }],
    [
      consentPath(regionId, candidateId, 'arrival'),
      consentRecordSchema.parse({ ...candidate.consent, standing: 'given' }),
    ],
  ];
}

function dossierOf(region: DemoRegion, index: number, candidate: Candidate | undefined): Write[] {
  const path = candidatePath(region.regionId, candidateIdOf(region, index));
  return candidate ? [[path, candidate]] : [];
}

function candidateIdOf({ regionId }: DemoRegion, index: number): string {
  return `${regionId}-${String(index + 1).padStart(3, '0')}`;
}

/** The form may be sent from the web server of this run, whatever its port. */
async function seedForm(db: Firestore, region: DemoRegion, origins: string[], now: Date) {
  const document = db.doc(publicFormPath(region.formId));
  const stored = await document.get();
  if (!stored.exists) await document.set(formDocument(region, origins, now));
  else await document.update({ allowedOrigins: origins });
}

async function writeAll(db: Firestore, writes: Write[]) {
  for (let start = 0; start < writes.length; start += writesPerBatch) {
    const batch = db.batch();
    for (const [path, data] of writes.slice(start, start + writesPerBatch)) {
      batch.set(db.doc(path), data);
    }
    await batch.commit();
  }
}
