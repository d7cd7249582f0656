import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import type { ManyChange } from '@instroom/domain/candidate/change-many.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath, commandsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { changeManyOf } from './change-many.ts';
import { undoManyOf } from './undo-many.ts';

const now = new Date('2026-03-10T12:00:00Z');
const later = new Date('2026-03-10T12:00:20Z');

async function somePeople(people: Record<string, Partial<Candidate>>) {
  const { regionId, editor, inactive } = await aRegion();
  const document = (id: string) => adminDb().doc(candidatePath(regionId, id));
  for (const [id, fields] of Object.entries(people)) await document(id).set(aCandidate(fields));
  const stored = async (id: string) => candidateSchema.parse((await document(id).get()).data());
  const ids = Object.keys(people);
  const change = async (
    wish: ManyChange,
    { commandId = randomUUID(), candidateIds = ids } = {},
  ) => {
    const command = { regionId, commandId, candidateIds, change: wish, uid: editor, now };
    return (await changeManyOf(adminDb(), command)).outcomes;
  };
  const undo = async (changeId: string, { uid = editor, at = later } = {}) => {
    const command = { regionId, changeId, candidateIds: ids, uid, now: at };
    return (await undoManyOf(adminDb(), command)).outcomes;
  };
  return { regionId, editor, inactive, document, stored, change, undo };
}

describe('one change of many', () => {
  it('gives everybody the owner, makes a new version of each, and says who did it', async () => {
    const { editor, stored, change } = await somePeople({ anna: { revision: 'seen' }, bram: {} });
    expect(await change({ kind: 'owner', ownerUid: editor })).toEqual({
      anna: 'done',
      bram: 'done',
    });
    expect(await stored('anna')).toMatchObject({
      ownerUid: editor,
      previousRevision: 'seen',
      updatedBy: editor,
      updatedAt: now,
    });
    expect((await stored('bram')).ownerUid).toBe(editor);
    await change({ kind: 'owner', ownerUid: null });
    expect(await stored('bram')).not.toHaveProperty('ownerUid');
  });

  it('leaves alone who may not be changed, who is gone, and who is so already; the others get it', async () => {
    const { document, stored, change } = await somePeople({
      anna: {},
      bram: { restricted: true },
      celine: { labels: ['beurs'] },
      dirk: {},
    });
    await document('dirk').delete();
    expect(await change({ kind: 'addLabel', label: 'beurs' })).toEqual({
      anna: 'done',
      bram: 'restricted',
      celine: 'unchanged',
      dirk: 'not_found',
    });
    expect((await stored('anna')).labels).toEqual(['beurs']);
    expect((await stored('bram')).labels).toEqual([]);
    expect((await document('dirk').get()).exists).toBe(false);
  });

  it('moves by the rules of the journey, and closes with the reason that was asked once', async () => {
    const { stored, change } = await somePeople({
      anna: {},
      bram: { phase: 'exited', status: 'exited' },
    });
    expect(await change({ kind: 'move', to: 'matching' })).toEqual({
      anna: 'done',
      bram: 'consent_required',
    });
    expect(await stored('anna')).toMatchObject({ phase: 'matching', phaseSince: now });
    const exit = { reason: 'timing', reachableAgain: true } as const;
    expect(await change({ kind: 'move', to: 'exited', exit })).toEqual({
      anna: 'done',
      bram: 'unchanged',
    });
    expect(await stored('anna')).toMatchObject({
      exit: { ...exit, phaseAtExit: 'matching' },
      closedAt: now,
      retainUntil: addDays(now, 28),
    });
  });

  it('has one effect when it comes twice, also where somebody changed it back in between', async () => {
    const { document, stored, change } = await somePeople({ anna: {}, bram: {} });
    const commandId = randomUUID();
    const wish = { kind: 'addLabel', label: 'beurs' } as const;
    const answers = await Promise.all([change(wish, { commandId }), change(wish, { commandId })]);
    expect(answers).toEqual([
      { anna: 'done', bram: 'done' },
      { anna: 'done', bram: 'done' },
    ]);
    expect((await stored('anna')).labels).toEqual(['beurs']);
    await document('anna').update({ labels: [] });
    expect(await change(wish, { commandId })).toEqual({ anna: 'done', bram: 'done' });
    expect((await stored('anna')).labels).toEqual([]);
  });

  it('gives nobody an owner who does not work here', async () => {
    const { inactive, stored, change } = await somePeople({ anna: {} });
    for (const ownerUid of [inactive, 'stranger'])
      await expect(change({ kind: 'owner', ownerUid })).rejects.toMatchObject({
        code: 'adviser_not_member',
      });
    expect(await stored('anna')).not.toHaveProperty('ownerUid');
  });
});

describe('undoing it', () => {
  it('makes each what he or she was, also who left', async () => {
    const { stored, change, undo } = await somePeople({
      anna: { phase: 'matching', status: 'in_talks', ownStatus: 'wachtlijst' },
      bram: {},
    });
    const before = [await stored('anna'), await stored('bram')];
    const changeId = randomUUID();
    const exit = { reason: 'timing', reachableAgain: false } as const;
    await change({ kind: 'move', to: 'exited', exit }, { commandId: changeId });
    expect(await undo(changeId)).toEqual({ anna: 'done', bram: 'done' });
    const after = [await stored('anna'), await stored('bram')];
    const asBefore = before.map((candidate, index) => ({
      ...candidate,
      updatedAt: later,
      updatedBy: after[index]?.updatedBy,
    }));
    expect(after).toEqual(asBefore);
    expect(await undo(changeId)).toEqual({ anna: 'done', bram: 'done' });
  });

  it('leaves alone whom somebody changed since, and of whom there was nothing to change', async () => {
    const { document, stored, change, undo } = await somePeople({
      anna: { ownerUid: 'old' },
      bram: {},
      celine: { labels: ['beurs'] },
    });
    const changeId = randomUUID();
    await change({ kind: 'addLabel', label: 'beurs' }, { commandId: changeId });
    await document('bram').update({ firstName: 'Bas', updatedAt: later, updatedBy: 'colleague' });
    expect(await undo(changeId)).toEqual({
      anna: 'done',
      bram: 'changed_meanwhile',
      celine: 'not_found',
    });
    expect((await stored('anna')).labels).toEqual([]);
    expect((await stored('bram')).labels).toEqual(['beurs']);
    expect((await stored('celine')).labels).toEqual(['beurs']);
  });

  it('is for who made the change, and for a short time', async () => {
    const { regionId, editor, stored, change, undo } = await somePeople({ anna: {} });
    const changeId = randomUUID();
    await change({ kind: 'owner', ownerUid: editor }, { commandId: changeId });
    expect(await undo(changeId, { uid: 'colleague' })).toEqual({ anna: 'not_found' });
    expect(await undo(changeId, { at: addDays(now, 1) })).toEqual({ anna: 'undo_too_late' });
    expect((await stored('anna')).ownerUid).toBe(editor);
    const { docs } = await adminDb().collection(commandsPath(regionId)).get();
    expect(docs.map((record) => record.get('expireAt').toDate())).toEqual([addDays(now, 1)]);
  });
});
