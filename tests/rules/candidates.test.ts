// What an editor may write into a candidate directly, field by field, and what only functions write.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { type DirectField, nextRevision } from '@instroom/domain/candidate/revision.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import * as fc from 'fast-check';
import {
  deleteField,
  doc,
  getDocFromServer,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Actor, aCast, type Cast, denied, useBackendWithoutTriggers } from './actors.ts';
import { editableFields, refusedThoughFitting, samples, serverFields } from './candidate-fields.ts';
import { signatureOn } from './signature.ts';

let cast: Cast;
let path: string;

useBackendWithoutTriggers();

beforeAll(async () => {
  cast = await aCast();
  path = await aStoredCandidate();
});

describe.each(editableFields)('an editor changes %s', (field) => {
  it.each(samples[field].fits.map((value) => [show(value), value]))('to %s', async (_, value) => {
    await edit({ [field]: value });
    expect(candidateSchema.parse(await stored())[field]).toEqual(value);
  });

  it.each(
    samples[field].fails.map((value) => [show(value), value]),
  )('not to %s', async (_, value) => {
    expect(candidateSchema.shape[field].safeParse(value).success).toBe(false);
    await expect(edit({ [field]: value })).rejects.toMatchObject(denied);
  });
});

it.each(
  refusedThoughFitting.map(([field, value, what]) => [what, field, value] as const),
)('an editor does not write %s', async (_, field, value) => {
  expect(candidateSchema.shape[field].safeParse(value).success).toBe(true);
  await expect(edit({ [field]: value })).rejects.toMatchObject(denied);
});

describe('an editor removes', () => {
  const isOptional = (field: DirectField) =>
    candidateSchema.shape[field].safeParse(undefined).success;

  it.each(editableFields.filter(isOptional))('%s, which may be absent', async (field) => {
    const [value = cast.uids.viewer] = samples[field].fits;
    await adminDb()
      .doc(path)
      .update({ [field]: value });
    await edit({ [field]: deleteField() });
    expect(candidateSchema.parse(await stored())[field]).toBeUndefined();
  });

  it.each(
    editableFields.filter((field) => !isOptional(field)),
  )('not %s, which every candidate has', async (field) => {
    await expect(edit({ [field]: deleteField() })).rejects.toMatchObject(denied);
  });
});

describe('an edit', () => {
  it('leaves every other field as it was', async () => {
    const own = await aStoredCandidate();
    const before = await stored(own);
    await edit({ hoursPerWeek: 24 }, { path: own });
    const { hoursPerWeek, updatedAt, updatedBy, revision, previousRevision, ...rest } =
      await stored(own);
    expect({ hoursPerWeek, updatedBy }).toEqual({ hoursPerWeek: 24, updatedBy: cast.uids.editor });
    expect({ ...rest, updatedAt: before.updatedAt, updatedBy: before.updatedBy }).toEqual(before);
  });

  it('may change every field at once', async () => {
    const own = await aStoredCandidate();
    const longest = editableFields.map((field) => [field, samples[field].fits.at(-1)]);
    await edit({ ...Object.fromEntries(longest), ownerUid: cast.uids.editor }, { path: own });
    candidateSchema.parse(await stored(own));
  });

  // Code lists grow and lengths change; a dossier of before must not be held up by what nobody touched.
  it.each([
    'firstName',
    'lastName',
    'labels',
    'sectors',
    'jobRoles',
    'subjects',
    'qualificationsHeld',
    'qualificationsSought',
    'routes',
    'preferredCities',
  ] as const)('judges only what it changes, and not %s as it was stored long ago', async (field) => {
    const own = await aStoredCandidate();
    const [old] = samples[field].fails;
    await adminDb()
      .doc(own)
      .update({ [field]: old });
    await edit({ hoursPerWeek: 24 }, { path: own });
    expect((await stored(own))[field]).toEqual(old);
    await expect(edit({ [field]: old }, { path: await aStoredCandidate() })).rejects.toMatchObject(
      denied,
    );
  });

  it('of many candidates may go in one batch, and one wrong field refuses them all', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => aStoredCandidate()));
    const editAll = (lastLabels: unknown) => {
      const { db } = cast.clients.editor;
      const batch = writeBatch(db);
      for (const [index, own] of all.entries()) {
        const labels = index === all.length - 1 ? lastLabels : ['beurs'];
        batch.update(doc(db, own), { labels, ...firstSignature('editor') });
      }
      return batch.commit();
    };
    await expect(editAll([7])).rejects.toMatchObject(denied);
    expect((await stored(all[0])).labels).toEqual([]);
    await editAll(['beurs']);
    expect((await stored(all[0])).labels).toEqual(['beurs']);
  });

  it('cannot add a field that a candidate does not have', async () => {
    await expect(edit({ religion: 'x' })).rejects.toMatchObject(denied);
  });

  it('cannot make a candidate, also not by merging into nothing', async () => {
    const { db } = cast.clients.editor;
    const missing = doc(db, candidatePath(cast.regionId, randomUUID()));
    const fields = { ...aCandidate(), ...firstSignature('editor') };
    await expect(setDoc(missing, fields, { merge: true })).rejects.toMatchObject(denied);
    await expect(updateDoc(missing, firstSignature('editor'))).rejects.toMatchObject(denied);
  });

  it('cannot replace a candidate by a few of its fields', async () => {
    const { db } = cast.clients.editor;
    const own = doc(db, await aStoredCandidate());
    const fields = { firstName: 'Anna', ...firstSignature('editor') };
    await expect(setDoc(own, fields)).rejects.toMatchObject(denied);
    await setDoc(own, fields, { merge: true });
  });

  it('is refused while the dossier is restricted, and only then', async () => {
    const own = await aStoredCandidate({ restricted: true });
    await expect(edit({ hoursPerWeek: 24 }, { path: own })).rejects.toMatchObject(denied);
    await adminDb().doc(own).update({ restricted: false });
    await edit({ hoursPerWeek: 24 }, { path: own });
  });
});

it('whatever an editor can write, the application can read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...editableFields), anyValue, async (field, value) => {
      const accepted = await edit({ [field]: value }).then(
        () => true,
        () => false,
      );
      if (accepted) candidateSchema.parse(await stored());
    }),
    { numRuns: 300 },
  );
});

describe('every edit is signed', () => {
  it('with the name of who makes it', async () => {
    await expect(
      edit({ fte: 0.5 }, { otherwise: { updatedBy: cast.uids.viewer } }),
    ).rejects.toMatchObject(denied);
    await edit({ fte: 0.5 });
  });

  it('with the moment of the server', async () => {
    const ownClock = { updatedAt: Timestamp.now() };
    await expect(edit({ fte: 0.6 }, { otherwise: ownClock })).rejects.toMatchObject(denied);
    await edit({ fte: 0.6 });
  });

  it('and not left as somebody else signed it', async () => {
    const own = await aStoredCandidate();
    const { db } = cast.clients.editor;
    await expect(updateDoc(doc(db, own), { fte: 0.7 })).rejects.toMatchObject(denied);
    await edit({ fte: 0.7 }, { path: own });
    await expect(updateDoc(doc(db, own), { fte: 0.8 })).rejects.toMatchObject(denied);
  });
});

describe('an edit is good for the version that it was made on', () => {
  const revisions = (previousRevision: unknown, revision: unknown = randomUUID()) => ({
    otherwise: { previousRevision, revision },
  });

  it('the first one for a dossier that nobody has edited yet', async () => {
    const own = await aStoredCandidate();
    await expect(edit({ fte: 0.5 }, { path: own, ...revisions('x') })).rejects.toMatchObject(
      denied,
    );
    await edit({ fte: 0.5 }, { path: own, ...revisions('') });
    await expect(edit({ fte: 0.6 }, { path: own, ...revisions('') })).rejects.toMatchObject(denied);
  });

  it('and not for a later one, also where that changed another field', async () => {
    const own = await aStoredCandidate({ revision: 'seen' });
    await edit({ maxTravelKm: 15 }, { path: own, as: 'regionAdmin' });
    const late = { path: own, ...revisions('seen') };
    await expect(edit({ hoursPerWeek: 24 }, late)).rejects.toMatchObject(denied);
    await edit({ hoursPerWeek: 24 }, { path: own });
    expect(await stored(own)).toMatchObject({ hoursPerWeek: 24, maxTravelKm: 15 });
  });

  it('one of two that are made at once', async () => {
    const own = await aStoredCandidate();
    const outcomes = await Promise.allSettled([
      edit({ hoursPerWeek: 24 }, { path: own, ...revisions('') }),
      edit({ maxTravelKm: 15 }, { path: own, as: 'regionAdmin', ...revisions('') }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('also where that is an edit of the same person that was not sent yet', async () => {
    const own = await aStoredCandidate({ revision: 'seen' });
    const send = (fields: object, previousRevision: string, revision: string) =>
      updateDoc(doc(cast.clients.editor.db, own), {
        ...fields,
        ...firstSignature('editor'),
        ...{ previousRevision, revision },
      });
    await Promise.all([
      send({ fte: 0.5 }, 'seen', 'one'),
      send({ fte: 0.6 }, 'one', 'two'),
      send({ hoursPerWeek: 24 }, 'two', 'three'),
    ]);
    expect(await stored(own)).toMatchObject({ fte: 0.6, hoursPerWeek: 24, revision: 'three' });
  });

  it('until a function writes a field that editors write', async () => {
    const own = await aStoredCandidate({ revision: 'seen' });
    const masked = { motivation: '*********', ...nextRevision({ revision: 'seen' }, 'masked') };
    await adminDb().doc(own).update(masked);
    await expect(
      edit({ motivation: 'Anders.' }, { path: own, ...revisions('seen') }),
    ).rejects.toMatchObject(denied);
    await edit({ motivation: 'Anders.' }, { path: own, ...revisions('masked') });
  });

  it('and names the new version: not as the old one, not without, not with what is no name', async () => {
    const own = await aStoredCandidate({ revision: 'seen' });
    const wrong = ['seen', '', 'x'.repeat(41), 'Anna Appel', 7, null, ['x'], deleteField()];
    for (const revision of wrong) {
      const attempt = edit({ fte: 0.5 }, { path: own, ...revisions('seen', revision) });
      await expect(attempt).rejects.toMatchObject(denied);
    }
    await edit({ fte: 0.5 }, { path: own, ...revisions('seen', 'x'.repeat(40)) });
    candidateSchema.parse(await stored(own));
  });

  it.each([
    'revision',
    'previousRevision',
  ] as const)('and is not accepted without %s', async (left) => {
    const own = await aStoredCandidate({ revision: 'seen', previousRevision: 'earlier' });
    const { [left]: _, ...signature } = await signatureOn(own, cast.uids.editor);
    const document = doc(cast.clients.editor.db, own);
    await expect(updateDoc(document, { fte: 0.5, ...signature })).rejects.toMatchObject(denied);
    await edit({ fte: 0.5 }, { path: own });
  });
});

describe('the server alone writes', () => {
  let own: string;
  beforeEach(async () => {
    own = await aStoredCandidate({ phase: 'orienting' });
  });

  it.each(Object.entries(serverFields))('%s', async (field, value) => {
    const base = field === 'schemaVersion' ? { schemaVersion: 2 } : { [field]: value };
    await expect(edit(base, { path: own, as: 'regionAdmin' })).rejects.toMatchObject(denied);
    await adminDb()
      .doc(own)
      .update({ [field]: value });
    candidateSchema.parse(await stored(own));
  });

  it('the phase, also when a client sends all that a move sets', async () => {
    const move = { phase: 'matching', status: 'seeking_school', phaseSince: serverTimestamp() };
    await expect(edit(move, { path: own })).rejects.toMatchObject(denied);
    await expect(edit({ ...move, fte: 0.5 }, { path: own })).rejects.toMatchObject(denied);
    await edit({ fte: 0.5 }, { path: own });
  });

  it('and takes none of its fields away from a client', async () => {
    const removals = ['email', 'phase', 'consent', 'restricted', 'createdAt'];
    for (const field of removals)
      await expect(edit({ [field]: deleteField() }, { path: own })).rejects.toMatchObject(denied);
  });
});

describe('the owner of a candidate', () => {
  it.each(['viewer', 'editor', 'regionAdmin'] as const)('may be a colleague: %s', async (actor) => {
    await edit({ ownerUid: cast.uids[actor] });
    expect((await stored()).ownerUid).toBe(cast.uids[actor]);
  });

  it.each([
    'inactive',
    'otherRegionEditor',
    'stranger',
    'platformAdmin',
  ] as const)('may not be somebody who cannot see the candidate: %s', async (actor) => {
    await expect(edit({ ownerUid: cast.uids[actor] })).rejects.toMatchObject(denied);
  });

  it.each(['', '/', 'a/b/c', '..', 'regions'])('may not be the odd text "%s"', async (text) => {
    await expect(edit({ ownerUid: text })).rejects.toMatchObject(denied);
  });
});

it('a candidate that no longer exists is seen as gone by members', async () => {
  const { db } = cast.clients.viewer;
  const gone = await getDocFromServer(doc(db, candidatePath(cast.regionId, randomUUID())));
  expect(gone.exists()).toBe(false);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 45 }),
  fc.string({ unit: fc.constantFrom(...' \n\t\u00a0\u2028\ufeffa'), maxLength: 4 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.webUrl(),
  fc.constantFrom('other', 'po', 'hbo', 'unknown'),
);
const anyScalar = fc.oneof(anyText, fc.integer({ min: -5, max: 2200 }), fc.boolean());
const anyValue = fc.oneof(
  anyScalar,
  fc.double(),
  fc.constant(null),
  fc.array(anyText, { maxLength: 3 }),
  fc.array(anyScalar, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('street', 'zip', 'city', 'status', 'seen', 'date', 'own'),
    fc.oneof(anyScalar, fc.constant(null), fc.array(anyText, { maxLength: 2 })),
  ),
);

async function aStoredCandidate(fields: Partial<Candidate> = {}): Promise<string> {
  const own = candidatePath(cast.regionId, randomUUID());
  await adminDb().doc(own).set(aCandidate(fields));
  return own;
}

async function stored(own = path): Promise<Record<string, unknown>> {
  return (await adminDb().doc(own).get()).data() ?? {};
}

/** Of somebody who edits a dossier that nobody has edited yet. */
function firstSignature(actor: Actor) {
  const signature = { updatedBy: cast.uids[actor], updatedAt: serverTimestamp() };
  return { ...signature, ...nextRevision({}, randomUUID()) };
}

type How = { path?: string; as?: Actor; otherwise?: object };

/** Made on the version that is stored, and signed as it should be, unless `otherwise`. */
async function edit(fields: object, { path: own = path, as = 'editor', otherwise }: How = {}) {
  const signature = await signatureOn(own, cast.uids[as]);
  return updateDoc(doc(cast.clients[as].db, own), { ...fields, ...signature, ...otherwise });
}

function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 50)}… (${text.length})` : text;
}
