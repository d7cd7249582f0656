// What the database and the functions cost a region in a year: each act measured here, done as often as a model says, at the
// public price list. Left out are free tiers, web hosting, files, mail, schedules and backups.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { listPrices } from '@instroom/domain/costs/list-prices.ts';
import { modelYear, type Operation } from '@instroom/domain/costs/model-year.ts';
import { type Usage, yearOfCosts } from '@instroom/domain/costs/operating-costs.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { submissionSchema } from '@instroom/domain/form/submission.ts';
import { candidatePath, memberPath, publicFormPath } from '@instroom/domain/paths.ts';
import { canEdit, type Member } from '@instroom/domain/region/member.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { furnishNation } from './national.ts';
import { furnishRegion } from './nightly-pass.ts';
import { onFunctions } from './on-functions.ts';
import { openingReads } from './opening-reads.ts';
import { formId, origin, regionId } from './stage.ts';
import { usageOf, usageWithEvents } from './usage.ts';

const uid = 'editor';
const caller = {
  ...{ uid, email: 'editor@bench.example', emailVerified: true, signInProvider: 'password' },
  ...{ signedInAt: new Date(), secondFactor: false },
};
const since = new Date('2025-09-01T08:00:00Z');
const anEditor: Member = {
  ...{ schemaVersion: 1, role: 'editor', displayName: 'Bench', email: caller.email, active: true },
  ...{ since, createdAt: since, createdBy: 'bench', updatedAt: since, updatedBy: 'bench' },
};

const names: Record<Operation, string> = {
  phaseStep: 'a step to the next phase',
  edit: 'an edit of a text',
  formSubmission: 'a form sent',
  listOpening: 'a list opened',
  dashboardOpening: 'a dashboard opened',
  nightlyPass: 'a nightly pass',
  purge: 'expired documents removed',
  nationalRefresh: 'figures of all regions made',
};

export async function benchCosts(): Promise<void> {
  const { candidates, regionsThatShare } = modelYear;
  const onServer = await onFunctions(async ({ backend, db }) => {
    await furnishRegion({ backend, db }, candidates);
    await db.doc(memberPath(regionId, uid)).set(anEditor);
    await backend.setBackgroundTriggers(false);
    await db.doc(publicFormPath(formId)).set(aForm({ regionId, allowedOrigins: [origin] }));
    // The first time, code is loaded and connections are made.
    for (const measure of [phaseStep, edit, formSubmission]) await measure(db);
    const ofRegion = {
      ...{ phaseStep: await phaseStep(db), edit: await edit(db) },
      ...{ formSubmission: await formSubmission(db), nightlyPass: await nightlyPass(db) },
    };
    await furnishNation(db, { regions: regionsThatShare, peopleEach: 100 });
    return { ...ofRegion, purge: await purge(db), nationalRefresh: await nationalRefresh(db) };
  });
  const { list, dashboard } = await openingReads(candidates);
  print({ ...onServer, listOpening: readsOnly(list), dashboardOpening: readsOnly(dashboard) });
}

async function phaseStep(db: Firestore): Promise<Usage> {
  const { admitMember } = await import('../../functions/src/platform/caller.ts');
  const { moveCandidate } = await import('../../functions/src/candidates/move-candidate.ts');
  const candidateId = await aDossier(db);
  const command = {
    regionId,
    candidateId,
    commandId: randomUUID(),
    move: { to: 'orienting' as const },
  };
  const act = async () => {
    await admitMember(regionId, caller, canEdit);
    await moveCandidate(db, { ...command, uid, now: new Date() });
  };
  return usageWithEvents(db, candidatePath(regionId, candidateId), act, { invocations: 1 });
}

/** By the client itself; the rules read who it is. */
async function edit(db: Firestore): Promise<Usage> {
  const document = db.doc(candidatePath(regionId, await aDossier(db)));
  const act = async () => {
    await db.doc(memberPath(regionId, uid)).get();
    await db
      .batch()
      .update(document, { motivation: 'Voor de klas.', updatedAt: new Date() })
      .commit();
  };
  return usageWithEvents(db, document.path, act, { invocations: 0 });
}

async function formSubmission(db: Firestore): Promise<Usage> {
  const { findForm } = await import('../../functions/src/intake/find-form.ts');
  const { receiveSubmission } = await import('../../functions/src/intake/receive-submission.ts');
  const submission = submissionSchema.parse({
    submissionId: randomUUID(),
    answers: {
      ...{ firstName: 'Anna', lastName: 'Voorbeeld', sectors: ['vo'], subjects: ['wi'] },
      email: `anna-${randomUUID()}@kandidaat.example`,
    },
    privacyStatementVersion: '1',
  });
  const act = async () => {
    const form = await findForm(db, formId);
    if (!form) throw new Error('the form is not there');
    const arrival = { form, formId, submission, origin, address: '198.18.0.1', now: new Date() };
    const { status } = await receiveSubmission(db, arrival);
    if (status !== 'received') throw new Error(`a form sent: ${status}`);
  };
  return usageWithEvents(db, undefined, act, { invocations: 1 });
}

async function nightlyPass(db: Firestore): Promise<Usage> {
  const { recount } = await import('../../functions/src/recount.schedule.ts');
  const act = async () => recount.run(scheduled());
  return (await usageOf(db, act, { invocations: 1, memoryMib: 512 })).usage;
}

async function purge(db: Firestore): Promise<Usage> {
  const { purgeExpired } = await import('../../functions/src/retention/purge-expired.schedule.ts');
  const act = async () => purgeExpired.run(scheduled());
  return (await usageOf(db, act, { invocations: 1 })).usage;
}

async function nationalRefresh(db: Firestore): Promise<Usage> {
  const { sumBeyond } = await import('../../functions/src/beyond/sum-beyond.schedule.ts');
  const act = async () => sumBeyond.run(scheduled());
  return (await usageOf(db, act, { invocations: 1 })).usage;
}

const scheduled = () => ({ scheduleTime: new Date().toISOString() });

async function aDossier(db: Firestore): Promise<string> {
  const id = randomUUID();
  const act = () => db.doc(candidatePath(regionId, id)).create(aCandidate({ sectors: ['vo'] }));
  await usageWithEvents(db, undefined, act, { invocations: 0 });
  return id;
}

function readsOnly({ documents: reads, kib: sentKib }: { documents: number; kib: number }): Usage {
  const others = { writes: 0, deletes: 0, shownWrites: 0, shownKib: 0 };
  return { reads, sentKib, ...others, invocations: 0, functionMs: 0, memoryMib: 256 };
}

function print(measured: Record<Operation, Usage>): void {
  const { operations, storageEuro, totalEuro } = yearOfCosts(measured, modelYear, listPrices);
  const columns = (cells: readonly (string | number)[]) =>
    console.log(
      cells
        .map((cell, index) =>
          String(cell)
            .padStart(index ? 11 : 0)
            .padEnd(index ? 0 : 30),
        )
        .join(''),
    );
  const euro = (amount: number) => amount.toFixed(2);
  columns([
    'each, as measured',
    'reads',
    'writes',
    'deletes',
    'sent kB',
    'runs',
    'ms',
    'a year',
    'data €',
    'runs €',
  ]);
  for (const { operation, times, databaseEuro, functionsEuro } of operations) {
    const { reads, writes, deletes, sentKib, invocations, functionMs } = measured[operation];
    const sent = Math.round(sentKib);
    const counts = [
      reads,
      writes,
      deletes,
      sent,
      invocations,
      Math.round(functionMs),
      Math.round(times),
    ];
    columns([names[operation], ...counts, euro(databaseEuro), euro(functionsEuro)]);
  }
  console.log(`what is stored: € ${euro(storageEuro)} a year`);
  console.log(`a region of ${modelYear.candidates} candidates: € ${euro(totalEuro)} a year`);
  console.log(
    `list prices as noted on ${listPrices.asOfDate}, to be checked: ${listPrices.pages.join(' ')}`,
  );
  console.log(`assumed: ${JSON.stringify(modelYear)}`);
}
