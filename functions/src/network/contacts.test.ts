import { randomUUID } from 'node:crypto';
import type { ContactInput, SaveContactCommand } from '@instroom/domain/organization/commands.ts';
import { contactIndexSchema, contactSchema } from '@instroom/domain/organization/contact.ts';
import { contactEntryOf } from '@instroom/domain/organization/contact-input.ts';
import { orgMarksSchema } from '@instroom/domain/organization/overlay.ts';
import {
  auditPath,
  commandsPath,
  contactIndexPath,
  contactPath,
  contactsPath,
  orgMarksPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aStoredOrganization } from '../../../tests/setup/network.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { removeContactOf, verifyContactOf } from './keep-contacts.ts';
import { saveContactOf } from './save-contact.ts';
import { undoRemovalOf } from './undo-removal.ts';

const now = new Date('2026-11-26T09:00:00Z');

async function aNetwork() {
  const { regionId } = await aRegion();
  const [school, board] = [await aStoredOrganization(), await aStoredOrganization()];
  const db = adminDb();
  const sent = (commandId: string = randomUUID(), at = now) => ({
    ...{ regionId, commandId, uid: 'editor', now: at },
  });
  const anna: ContactInput = {
    name: 'Anna de Vries',
    roles: [{ orgId: school, title: 'Directeur' }],
    tags: [],
    isActive: true,
  };
  const save = (
    contact: Partial<ContactInput> = {},
    rest: Partial<SaveContactCommand> = {},
    commandId?: string,
  ) =>
    saveContactOf(db, {
      ...sent(commandId),
      isDoubleConfirmed: false,
      contact: { ...anna, ...contact },
      ...rest,
    });
  const add = async (contact: Partial<ContactInput> = {}) => {
    const answer = await save(contact, { isDoubleConfirmed: true });
    if (answer.status !== 'saved') throw new Error('not saved');
    return answer.contactId;
  };
  const stored = async (contactId: string) =>
    contactSchema.parse((await db.doc(contactPath(regionId, contactId)).get()).data());
  const all = async () => (await db.collection(contactsPath(regionId)).get()).docs;
  const countsOf = async () => {
    const { docs } = await db.collection(orgMarksPath(regionId)).get();
    const marks = Object.assign({}, ...docs.map((d) => orgMarksSchema.parse(d.data()).marks));
    return [marks[school]?.contactCount, marks[board]?.contactCount];
  };
  const index = async () => {
    const { docs } = await db.collection(contactIndexPath(regionId)).get();
    return Object.assign({}, ...docs.map((d) => contactIndexSchema.parse(d.data()).contacts));
  };
  const audited = async () =>
    (await db.collection(auditPath(regionId)).get()).docs.map((entry) => entry.data());
  return { regionId, school, board, db, sent, save, add, stored, all, countsOf, index, audited };
}

describe('a contact', () => {
  it('is there once with its place in index and counts, however often the command comes', async () => {
    const { save, all, stored, countsOf, index, audited } = await aNetwork();
    const commandId = randomUUID();
    const answers = await Promise.all([
      save({ phone: '06 12345678' }, {}, commandId),
      save({ phone: '06 12345678' }, {}, commandId),
    ]);
    expect(answers).toEqual(Array(2).fill({ status: 'saved', contactId: commandId }));
    expect(await all()).toHaveLength(1);
    const contact = await stored(commandId);
    expect(contact).toMatchObject({ phoneE164: '+31612345678', lastVerifiedOn: '2026-11-26' });
    expect(await index()).toEqual({ [commandId]: contactEntryOf(contact) });
    expect(await countsOf()).toEqual([1, undefined]);
    expect(await audited()).toEqual([
      expect.objectContaining({ kind: 'contact_created', contactId: commandId, byUid: 'editor' }),
    ]);
  });

  it.each([
    ['the same e-mail address', { name: 'Iemand', email: 'Anna@School.example' }],
    ['the same number, written otherwise', { name: 'Iemand', phone: '+31 6 1234 5678' }],
    ['the same name at the same organization', { name: 'Vries, Anna' }],
  ])('with %s is asked about first, and made once somebody says so', async (_why, changes) => {
    const { save, add, all } = await aNetwork();
    const contactId = await add({ email: 'anna@school.example', phone: '06-12345678' });
    const commandId = randomUUID();
    const double = { status: 'double', of: [{ contactId, name: 'Anna de Vries' }] };
    expect(await save(changes, {}, commandId)).toEqual(double);
    expect(await all()).toHaveLength(1);
    const confirmed = await save(changes, { isDoubleConfirmed: true }, commandId);
    expect(confirmed).toEqual({ status: 'saved', contactId: commandId });
    // Said once; a later change of something else does not ask again.
    const revision = (await all()).find(({ id }) => id === commandId)?.get('revision');
    const change = { contactId: commandId, revision };
    expect(await save({ ...changes, tags: ['hr'] }, { change })).toMatchObject({ status: 'saved' });
  });

  it('of two colleagues who add the same person at once, one is asked', async () => {
    const { save, all } = await aNetwork();
    const answers = await Promise.all([save(), save()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['double', 'saved']);
    expect(await all()).toHaveLength(1);
  });

  it('is changed on the version that was seen only, and counts where it works now', async () => {
    const { save, add, stored, countsOf, board, audited } = await aNetwork();
    const contactId = await add();
    const { revision } = await stored(contactId);
    const change = { contactId, revision };
    await save({ roles: [{ orgId: board }] }, { change });
    expect(await countsOf()).toEqual([undefined, 1]);
    await expect(save({ name: 'Iemand' }, { change })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    expect((await stored(contactId)).name).toBe('Anna de Vries');
    const changed = (await audited()).find(({ kind }) => kind === 'contact_changed');
    expect(changed).toMatchObject({ contactId, fields: ['roles'] });
    expect(JSON.stringify(await audited())).not.toContain('Vries');
  });

  it.each([
    [{ phone: '12' }, 'invalid_phone'],
    [{ note: 'bsn 111222333' }, 'contains_bsn'],
    [{ roles: [{ orgId: 'brin-0000' }] }, 'not_found'],
  ])('is refused with %j, and nothing is written', async (changes, code) => {
    const { save, all, index } = await aNetwork();
    await expect((async () => save(changes))()).rejects.toMatchObject({ code });
    expect([await all(), await index()]).toEqual([[], {}]);
  });

  it('stands at locations of its organization only', async () => {
    const { save, school } = await aNetwork();
    const at = (locationKey: string) => save({ roles: [{ orgId: school, locationKey }] });
    await expect(at('elders')).rejects.toMatchObject({ code: 'location_unknown' });
    expect(await at('main')).toMatchObject({ status: 'saved' });
  });

  it('is verified on a day, without disturbing who is changing it', async () => {
    const { db, sent, save, add, stored, index } = await aNetwork();
    const contactId = await add();
    const { revision } = await stored(contactId);
    const later = new Date('2028-12-01T09:00:00Z');
    const answer = await verifyContactOf(db, { ...sent(undefined, later), contactId });
    expect(answer).toEqual({ lastVerifiedOn: '2028-12-01' });
    expect((await index())[contactId].lastVerifiedOn).toBe('2028-12-01');
    await save({ tags: ['hr'] }, { change: { contactId, revision } });
    expect(await stored(contactId)).toMatchObject({ tags: ['hr'], lastVerifiedOn: '2028-12-01' });
  });
});

describe('removing a contact', () => {
  it('takes it from list and counts, and undo brings it back as it was', async () => {
    const { regionId, db, sent, add, stored, all, index, countsOf } = await aNetwork();
    const contactId = await add({ email: 'anna@school.example' });
    const before = await stored(contactId);
    const removalId = randomUUID();
    for (let twice = 0; twice < 2; twice += 1)
      expect(await removeContactOf(db, { ...sent(removalId), contactId })).toEqual({
        status: 'removed',
      });
    expect([await all(), await index(), await countsOf()]).toEqual([
      [],
      {},
      [undefined, undefined],
    ]);
    const undo = { ...sent(), removalId };
    for (let twice = 0; twice < 2; twice += 1)
      expect(await undoRemovalOf(db, undo)).toEqual({ status: 'restored' });
    expect(await stored(contactId)).toEqual(before);
    expect(await index()).toEqual({ [contactId]: contactEntryOf(before) });
    expect(await countsOf()).toEqual([1, undefined]);
    const records = await db.collection(commandsPath(regionId)).get();
    expect(JSON.stringify(records.docs.map((d) => d.data()))).not.toContain('Vries');
  });

  it('is undone by who did it and for a short while, and what was kept for that goes in a day', async () => {
    const { regionId, db, sent, add, all } = await aNetwork();
    const contactId = await add();
    const removalId = randomUUID();
    await removeContactOf(db, { ...sent(removalId), contactId });
    const undo = { ...sent(), removalId };
    await expect(undoRemovalOf(db, { ...undo, uid: 'colleague' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const late = new Date(now.getTime() + 16 * 60_000);
    await expect(undoRemovalOf(db, { ...undo, now: late })).rejects.toMatchObject({
      code: 'undo_too_late',
    });
    expect(await all()).toEqual([]);
    const record = await db.collection(commandsPath(regionId)).doc(removalId).get();
    expect(record.get('expireAt').toDate()).toEqual(new Date('2026-11-27T09:00:00Z'));
  });
});
