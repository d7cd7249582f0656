// Writes the invented candidates of a practice region. Each comes together with what follows from it, its log, its part
// in the figures and its entry in the roster: the function that wakes on it then finds nothing to do. Were it left to do
// that, hundreds of its transactions would hold up whoever begins to practise.
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { consentRecordSchema } from '@instroom/domain/candidate/consent.ts';
import { liveFigures, pastMonths } from '@instroom/domain/invented/figures.ts';
import { inventJourney, type Journey } from '@instroom/domain/invented/journey.ts';
import { pastEvents, pastFacts } from '@instroom/domain/invented/past.ts';
import { seededRandom } from '@instroom/domain/invented/random.ts';
import type { InventedRegion } from '@instroom/domain/invented/region.ts';
import { inventedRoster } from '@instroom/domain/invented/roster.ts';
import {
  candidatePath,
  consentPath,
  countedPath,
  eventPath,
  taskTemplatePath,
} from '@instroom/domain/paths.ts';
import { countCandidate } from '@instroom/domain/stats/candidate-counters.ts';
import type { Counted } from '@instroom/domain/stats/stats.ts';
import { baseTemplates } from '@instroom/domain/task/base-templates.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { emailKey } from '../platform/unique-keys.ts';

/** Everybody practises with the same people, so that a trainer can speak of them. */
const seed = 20_265;
const candidateCount = 60;
const candidatesPerBatch = 15;

type Write = [path: string, document: object];
type Progress = { done: number; total: number };

/** Reports how many candidates of how many are there, before each batch and at the end. */
export async function fillRegion(
  db: Firestore,
  { regionId, region, now }: { regionId: string; region: InventedRegion; now: Date },
  report: (progress: Progress) => Promise<void>,
): Promise<void> {
  const dossiers = inventDossiers(region, now);
  const total = dossiers.length;
  await writeAll(db, [
    ...pastMonths(regionId, dossiers, now),
    ...liveFigures(regionId, dossiers, now),
    ...inventedRoster(regionId, dossiers),
    ...baseTemplates('practice', now).map(
      ({ id, template }): Write => [taskTemplatePath(regionId, id), template],
    ),
  ]);
  for (let done = 0; done < total; done += candidatesPerBatch) {
    await report({ done, total });
    const next = dossiers.slice(done, done + candidatesPerBatch);
    // All of a candidate in one batch: no event may see a part of it.
    await writeAll(
      db,
      next.flatMap((dossier) => documentsOf(db, regionId, dossier)),
    );
  }
  await report({ done: total, total });
}

type Dossier = ReturnType<typeof inventDossiers>[number];

function inventDossiers(region: InventedRegion, now: Date) {
  const random = seededRandom(seed);
  return Array.from({ length: candidateCount }, (_, index) => {
    const invented = inventJourney(random, { region, index, now });
    const journey = index % 3 === 0 ? invented : withoutOwner(invented);
    const candidateId = `oefen-${String(index + 1).padStart(3, '0')}`;
    const counts = countCandidate(journey.current);
    return { candidateId, journey, facts: pastFacts(journey), counts };
  });
}

/** Most are nobody's yet: the only adviser there is would have far too many of his or her own. */
function withoutOwner({ arrival, dossiers, current }: Journey): Journey {
  const disown = ({ ownerUid: _owner, ...dossier }: Candidate): Candidate => dossier;
  return { arrival, dossiers: dossiers.map(disown), current: disown(current) };
}

function documentsOf(db: Firestore, regionId: string, dossier: Dossier): Write[] {
  const { candidateId, journey, facts, counts } = dossier;
  const { arrival, current } = journey;
  const consent = consentRecordSchema.parse({ ...arrival.consent, standing: 'given' });
  const ledger: Counted = { counts, facts };
  return [
    [candidatePath(regionId, candidateId), current],
    [countedPath(regionId, candidateId), ledger],
    [emailKey(db, regionId, arrival.email).path, { candidateId }],
    [consentPath(regionId, candidateId, 'arrival'), consent],
    ...Object.entries(pastEvents(journey)).map(
      ([id, event]): Write => [eventPath(regionId, candidateId, id), event],
    ),
  ];
}

async function writeAll(db: Firestore, writes: readonly Write[]): Promise<void> {
  const batch = db.batch();
  for (const [path, document] of writes) batch.set(db.doc(path), document);
  await batch.commit();
}
