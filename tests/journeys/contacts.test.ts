// What follows from a contact that somebody records with the application's own SDK: in the candidate, in the roster and
// in the audit log. A backend of its own, since events are delivered twice here.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { bucketOf, rosterSchema } from '@instroom/domain/candidate/roster.ts';
import { unpackEntry } from '@instroom/domain/candidate/roster-entry.ts';
import {
  auditPath,
  candidatePath,
  interactionPath,
  interactionsPath,
  rosterPath,
} from '@instroom/domain/paths.ts';
import * as fc from 'fast-check';
import { deleteDoc, doc, setDoc, updateDoc } from 'firebase/firestore';
import { afterEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { controls, useOwnBackend } from '../setup/backend.ts';
import { signInAs } from '../setup/clients.ts';
import { aRegion } from '../setup/region.ts';

useOwnBackend();
afterEach(() => controls().clearFaultPlan());

const hour = 60 * 60 * 1000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

async function aDossier(fields: Partial<Candidate> = {}) {
  const region = await aRegion();
  const { regionId, editor } = region;
  const document = adminDb().doc(candidatePath(regionId, 'anna'));
  await document.set(aCandidate(fields));
  const { db } = await signInAs(editor);
  const pathOf = (id: string) => interactionPath(regionId, 'anna', id);
  const contact = (changes: object = {}) => ({
    kind: 'phone',
    at: ago(1),
    direction: 'out',
    byUid: editor,
    summary: 'Gebeld',
    attachmentIds: [],
    ...changes,
  });
  const record = async (changes: object = {}, id = randomUUID()) => {
    await setDoc(doc(db, pathOf(id)), contact(changes));
    return id;
  };
  const proposed = (id: string, state: string) => ({
    ...{ kind: 'form', at: ago(2), direction: 'in', byUid: 'form:f', attachmentIds: [] },
    proposal: { formId: 'f', submissionKey: id, values: {}, custom: {}, state },
  });
  const propose = (id: string) => adminDb().doc(pathOf(id)).set(proposed(id, 'open'));
  const stored = async () => {
    await controls().awaitIdle();
    return candidateSchema.parse((await document.get()).data());
  };
  const listed = async () => {
    await controls().awaitIdle();
    const bucket = await adminDb()
      .doc(rosterPath(regionId, bucketOf('anna')))
      .get();
    return unpackEntry('anna', rosterSchema.parse(bucket.data()).entries.anna ?? '');
  };
  const acts = async () => {
    await controls().awaitIdle();
    const log = await adminDb().collection(auditPath(regionId)).orderBy('at').get();
    return log.docs
      .map((entry) => entry.data())
      .filter(({ kind }) => kind === 'interaction_changed')
      .map(({ byUid, detail }) => ({ byUid, ...detail }));
  };
  return {
    ...region,
    db,
    document,
    pathOf,
    contact,
    record,
    proposed,
    propose,
    stored,
    listed,
    acts,
  };
}

describe('the last contact with a candidate', () => {
  it('is the newest one that people had, in the dossier and in lists', async () => {
    const { record, stored, listed } = await aDossier();
    await record({ at: ago(5), kind: 'advice' });
    await record({ at: ago(30), kind: 'email' });
    expect((await stored()).lastContactAt).toEqual(expect.any(Date));
    const { firstContactAt, lastContactAt } = await stored();
    const hoursAgo = (at: Date | undefined) => Math.round((Date.now() - Number(at)) / hour);
    expect([hoursAgo(firstContactAt), hoursAgo(lastContactAt)]).toEqual([30, 5]);
    expect(await listed()).toMatchObject({
      firstContactAt: expect.any(Date),
      lastContactAt: expect.any(Date),
    });
  });

  it('is not a form that was sent, and is gone with the only contact there was', async () => {
    const { db, record, propose, pathOf, stored } = await aDossier();
    await propose('one');
    expect((await stored()).lastContactAt).toBeUndefined();
    const id = await record();
    expect((await stored()).lastContactAt).toBeInstanceOf(Date);
    await deleteDoc(doc(db, pathOf(id)));
    expect((await stored()).lastContactAt).toBeUndefined();
    expect((await stored()).firstContactAt).toBeUndefined();
  });

  it('of a clock that is fast is now', async () => {
    const { record, stored, document, pathOf } = await aDossier();
    const id = await record({ at: ago(-20) });
    const { lastContactAt } = await stored();
    expect(Math.abs((lastContactAt?.getTime() ?? 0) - Date.now())).toBeLessThan(hour / 2);
    const { at } = (await document.firestore.doc(pathOf(id)).get()).data() ?? {};
    expect(at.toDate()).toEqual(lastContactAt);
  });

  it('does not move anybody: who was untouched stays so until somebody says otherwise', async () => {
    const { record, stored } = await aDossier();
    await record();
    expect(await stored()).toMatchObject({ phase: 'new', status: 'untouched' });
  });
});

describe('an event that comes twice', () => {
  it('changes nothing, and is one act in the audit log', async () => {
    const { editor, db, record, pathOf, document, stored, acts } = await aDossier();
    await controls().setFaultPlan([
      {
        match: { operation: 'functions.deliver', function: 'interactionChanged' },
        action: { type: 'duplicate', count: 2 },
      },
    ]);
    const id = await record();
    await stored();
    const { updateTime } = await document.get();
    await updateDoc(doc(db, pathOf(id)), { summary: 'Anders' });
    await stored();
    expect((await document.get()).updateTime).toEqual(updateTime);
    await deleteDoc(doc(db, pathOf(id)));
    expect(await acts()).toEqual(
      ['added', 'changed', 'removed'].map((change) => ({ byUid: editor, change })),
    );
  });

  it('writes the candidate only where something differs, and makes no version of it', async () => {
    const { record, document, stored } = await aDossier({ revision: 'seen' });
    await record({ at: ago(1) });
    await record({ at: ago(20) });
    await stored();
    const { updateTime } = await document.get();
    await record({ at: ago(9) });
    expect((await stored()).revision).toBe('seen');
    expect((await document.get()).updateTime).toEqual(updateTime);
  });
});

it('a citizen service number is masked, which is nobody’s act', async () => {
  const { record, pathOf, acts, stored } = await aDossier();
  const id = await record({ summary: 'bsn 111222333', notes: 'of 111.222.333' });
  await stored();
  expect((await adminDb().doc(pathOf(id)).get()).data()).toMatchObject({
    summary: 'bsn *********',
    notes: 'of *********',
  });
  expect(await acts()).toHaveLength(1);
});

describe('whatever order contacts and sign-ups come and go in, the candidate ends exact', () => {
  const step = fc.oneof(
    fc.record({ id: fc.constantFrom('a', 'b'), hours: fc.integer({ min: 1, max: 50 }) }),
    fc.record({ id: fc.constantFrom('a', 'b', 'p', 'q'), removed: fc.constant(true) }),
    fc.record({ id: fc.constantFrom('p', 'q'), state: fc.constantFrom('open', 'dismissed') }),
  );

  it('also when many come at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const { pathOf, contact, proposed, regionId, stored } = await aDossier();
        await Promise.all(
          steps.map((one) => {
            const own = adminDb().doc(pathOf(one.id));
            if ('hours' in one) return own.set(contact({ at: ago(one.hours) }));
            return 'state' in one ? own.set(proposed(one.id, one.state)) : own.delete();
          }),
        );
        const { firstContactAt, lastContactAt, openProposalCount = 0 } = await stored();
        const all = await adminDb().collection(interactionsPath(regionId, 'anna')).get();
        const kept = all.docs.map((document) => document.data());
        const moments = kept
          .filter(({ kind }) => kind === 'phone')
          .map(({ at }) => at.toDate().getTime());
        const open = kept.filter(({ proposal }) => proposal?.state === 'open');
        const [first, last] = moments.length ? [Math.min(...moments), Math.max(...moments)] : [];
        expect([firstContactAt?.getTime(), lastContactAt?.getTime()]).toEqual([first, last]);
        expect(openProposalCount).toBe(open.length);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 60_000);
});
