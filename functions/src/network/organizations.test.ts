import { randomUUID } from 'node:crypto';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { marksOf } from '@instroom/domain/organization/marks.ts';
import {
  orgMarksSchema,
  orgNoteSchema,
  overlaySchema,
} from '@instroom/domain/organization/overlay.ts';
import {
  auditPath,
  contactPath,
  contactsPath,
  networkNoticePath,
  orgMarksPath,
  orgNotesPath,
  orgOverlaysPath,
  regionPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aStoredOrganization, storeOrganization } from '../../../tests/setup/network.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { changeNetworkSettingsOf } from './change-network-settings.ts';
import { endNoticeOf } from './end-notice.ts';
import { addOrgNoteOf, changeOrgNoteOf, removeOrgNoteOf } from './keep-notes.ts';
import { answerSourceChangeOf, clearOverrideOf, setOverrideOf } from './keep-overrides.ts';
import { recordNetworkExport } from './record-network-export.ts';
import { saveContactOf } from './save-contact.ts';
import { saveOverlayOf } from './save-overlay.ts';
import { undoRemovalOf } from './undo-removal.ts';

const now = new Date('2026-11-26T09:00:00Z');

async function aNetwork() {
  const region = await aRegion();
  const { regionId, editor } = region;
  const orgId = await aStoredOrganization();
  const db = adminDb();
  const sent = (uid: string = editor) => ({
    ...{ regionId, commandId: randomUUID(), uid, now },
  });
  const about = (uid?: string, id = orgId) => ({ ...sent(uid), orgId: id });
  const docsOf = async (path: string) => (await db.collection(path).get()).docs;
  const overlays = async () =>
    Object.fromEntries(
      (await docsOf(orgOverlaysPath(regionId))).map((d) => [d.id, overlaySchema.parse(d.data())]),
    );
  const overlay = async (id = orgId) => (await overlays())[id];
  const notes = async () =>
    (await docsOf(orgNotesPath(regionId))).map((d) => orgNoteSchema.parse(d.data()));
  const marks = async () => {
    const stored = await docsOf(orgMarksPath(regionId));
    return Object.assign({}, ...stored.map((d) => orgMarksSchema.parse(d.data()).marks));
  };
  const recounted = async () => {
    const contacts = await docsOf(contactsPath(regionId));
    const parsed = contacts.map((d) => contactSchema.parse(d.data()));
    return marksOf(await overlays(), await notes(), parsed);
  };
  const audited = async () => (await docsOf(auditPath(regionId))).map((entry) => entry.data());
  const save = (patch: object, id = orgId, before = {}) =>
    saveOverlayOf(db, { ...about(undefined, id), patch, before });
  return {
    region,
    regionId,
    orgId,
    db,
    sent,
    about,
    overlay,
    notes,
    marks,
    recounted,
    audited,
    save,
  };
}

describe('what a region adds to an organization', () => {
  it('is made with the first thing added, and beside what a colleague adds at the same time', async () => {
    const { region, save, overlay, marks, recounted, audited, orgId } = await aNetwork();
    const positions = [{ subject: 'wi', isOpenToLateral: true, fte: 0.8 }];
    await Promise.all([
      save({ tags: ['opleidingsschool'], ownerUid: region.viewer }),
      save({ isParticipating: true, openPositions: positions }),
    ]);
    expect(await overlay()).toMatchObject({
      tags: ['opleidingsschool'],
      ownerUid: region.viewer,
      isParticipating: true,
      openPositions: positions,
    });
    expect(await marks()).toEqual(await recounted());
    expect((await marks())[orgId]).toMatchObject({
      openPositions: positions,
      isParticipating: true,
    });
    const told = (await audited()).map(({ kind, fields }) => [kind, fields.toSorted().join()]);
    expect(told.toSorted()).toEqual([
      ['organization_changed', 'isParticipating,openPositions'],
      ['organization_changed', 'ownerUid,tags'],
    ]);
  });

  it('is not kept of what does not exist, nor for an owner who does not work here now', async () => {
    const { region, save, overlay } = await aNetwork();
    await expect(save({ tags: ['a'] }, 'brin-0000')).rejects.toMatchObject({ code: 'not_found' });
    for (const ownerUid of [region.inactive, 'stranger'])
      await expect(save({ ownerUid })).rejects.toMatchObject({ code: 'owner_not_member' });
    expect(await overlay()).toBeUndefined();
  });
});

describe("a region's own word", () => {
  it('stays when the source changes, which is then told until it is kept or accepted', async () => {
    const { regionId, db, orgId, about, overlay, marks } = await aNetwork();
    await setOverrideOf(db, { ...about(), field: 'name', value: 'De Eend' });
    expect((await overlay())?.overrides.name).toMatchObject({
      value: 'De Eend',
      sourceValue: 'De Zwaan',
    });
    expect(await marks()).toEqual({ [orgId]: { name: 'De Eend' } });

    const notice = db.doc(networkNoticePath(regionId, 'one'));
    const told = async () => {
      await notice.set({
        ...{ schemaVersion: 1, orgId, name: 'De Eend', isOpen: true, createdAt: now },
        ...{ kind: 'source_changed', field: 'name' },
      });
    };
    await storeOrganization(orgId, { name: 'De Gans' });
    await told();
    const answer = (answer: 'accept' | 'keep') =>
      answerSourceChangeOf(db, { ...about(), field: 'name', answer });
    // Another field is looked at: the change of the name still waits.
    await setOverrideOf(db, { ...about(), field: 'phone', value: '0570 123456' });
    expect((await marks())[orgId].sourceChangedOn).toBe('2026-11-26');
    expect(await answer('keep')).toEqual({ status: 'kept' });
    expect((await overlay())?.overrides.name).toMatchObject({
      value: 'De Eend',
      sourceValue: 'De Gans',
    });
    expect(await marks()).toEqual({ [orgId]: { name: 'De Eend' } });
    expect((await notice.get()).get('endedBy')).toBe(about().uid);

    await told();
    expect(await answer('accept')).toEqual({ status: 'cleared' });
    expect((await overlay())?.overrides.name).toBeUndefined();
    expect((await notice.get()).get('endedAt').toDate()).toEqual(now);
    await clearOverrideOf(db, { ...about(), field: 'phone' });
    expect([(await overlay())?.overrides, await marks()]).toEqual([{}, {}]);
  });

  it('is refused where it can not stand there', async () => {
    const { db, about, overlay } = await aNetwork();
    const set = async (field: 'name' | 'phone', value: string) =>
      setOverrideOf(db, { ...about(), field, value });
    await expect(set('name', ' ')).rejects.toMatchObject({ code: 'override_invalid' });
    await expect(set('phone', '12')).rejects.toMatchObject({ code: 'invalid_phone' });
    expect(await overlay()).toBeUndefined();
  });
});

describe('a note about an organization', () => {
  it('is added by an editor, and changed and removed by its writer or a region admin only', async () => {
    const { region, db, about, sent, notes, marks, orgId, audited } = await aNetwork();
    const { noteId } = await addOrgNoteOf(db, { ...about(), text: 'Gebeld' });
    expect((await marks())[orgId]).toEqual({ noteCount: 1 });
    const change = (uid: string, text: string, before: string) =>
      changeOrgNoteOf(db, { ...sent(uid), noteId, text, before });
    const refusal = { code: 'note_of_somebody_else' };
    await expect(change('colleague', 'Weg', 'Gebeld')).rejects.toMatchObject(refusal);
    await expect(removeOrgNoteOf(db, { ...sent('colleague'), noteId })).rejects.toMatchObject(
      refusal,
    );
    await change(region.editor, 'Twee keer gebeld', 'Gebeld');
    await expect(change(region.editor, 'Drie', 'Gebeld')).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    const removal = { ...sent(region.regionAdmin), noteId };
    await removeOrgNoteOf(db, removal);
    expect([await notes(), await marks()]).toEqual([[], {}]);
    await undoRemovalOf(db, { ...sent(region.regionAdmin), removalId: removal.commandId });
    expect(await notes()).toMatchObject([{ text: 'Twee keer gebeld', createdBy: region.editor }]);
    expect((await marks())[orgId]).toEqual({ noteCount: 1 });
    const told = (await audited()).map(({ detail }) => detail.change);
    expect(told.toSorted()).toEqual(['added', 'changed', 'removed', 'restored']);
    expect(JSON.stringify(await audited())).not.toContain('ebeld');
  });

  it('never holds a BSN', async () => {
    const { db, about, notes } = await aNetwork();
    const add = async () => addOrgNoteOf(db, { ...about(), text: 'bsn 111222333' });
    await expect(add()).rejects.toMatchObject({ code: 'contains_bsn' });
    expect(await notes()).toEqual([]);
  });
});

describe('the notice that an organization closed', () => {
  it('takes what the region knows along to another one, once, and leaves the original', async () => {
    const { regionId, db, orgId, sent, about, save, notes, overlay, marks, recounted } =
      await aNetwork();
    const successor = await aStoredOrganization({ name: 'De Gans' });
    await save({ tags: ['a', 'b'], ownerUid: about().uid });
    await save({ tags: ['b', 'c'] }, successor);
    await addOrgNoteOf(db, { ...about(), text: 'Gebeld' });
    const saved = await saveContactOf(db, {
      ...sent(),
      isDoubleConfirmed: false,
      contact: {
        ...{ name: 'Anna de Vries', tags: [], isActive: true },
        roles: [{ orgId, locationKey: 'main', title: 'Directeur' }],
      },
    });
    const notice = db.doc(networkNoticePath(regionId, 'one'));
    await notice.set({
      ...{ schemaVersion: 1, orgId, name: 'De Zwaan', isOpen: true, createdAt: now },
      ...{ kind: 'closed', closedOn: '2026-11-20', successors: [] },
    });
    const end = () => endNoticeOf(db, { ...sent(), noticeId: 'one', copyTo: successor });
    expect(await end()).toEqual({ status: 'ended', copied: { notes: 1, contacts: 1, tags: 1 } });
    expect(await end()).toEqual({ status: 'ended', copied: { notes: 0, contacts: 0, tags: 0 } });

    expect((await notice.get()).get('endedBy')).toBe(about().uid);
    expect((await overlay())?.tags).toEqual(['a', 'b']);
    expect(await overlay(successor)).toMatchObject({
      tags: ['b', 'c', 'a'],
      ownerUid: about().uid,
    });
    expect((await notes()).map((note) => note.orgId).toSorted()).toEqual(
      [orgId, successor].toSorted(),
    );
    const contactId = saved.status === 'saved' ? saved.contactId : '';
    const contact = await db.doc(contactPath(regionId, contactId)).get();
    expect(contactSchema.parse(contact.data()).roles).toEqual([
      { orgId, locationKey: 'main', title: 'Directeur' },
      { orgId: successor, title: 'Directeur' },
    ]);
    expect(await marks()).toEqual(await recounted());
  });
});

it('an export is told once, with what and how many and nothing of what is in it', async () => {
  const { db, sent, audited } = await aNetwork();
  const report = { ...sent(), what: 'contacts' as const, count: 12 };
  await Promise.all([recordNetworkExport(db, report), recordNetworkExport(db, report)]);
  expect(await audited()).toEqual([
    expect.objectContaining({ kind: 'exported', detail: { what: 'contacts', count: 12 } }),
  ]);
});

it('an organization is in one list of the network or in none, and others stay where they are', async () => {
  const { regionId, db, sent, orgId, audited } = await aNetwork();
  const other = await aStoredOrganization();
  const place = (to: 'include' | 'exclude' | 'default', ...orgIds: string[]) =>
    changeNetworkSettingsOf(db, { ...sent(), orgIds, place: to });
  const network = async () => (await db.doc(regionPath(regionId)).get()).get('network');
  await place('include', orgId, other);
  await place('exclude', orgId);
  expect(await network()).toEqual({ include: [other], exclude: [orgId] });
  await place('default', orgId);
  expect(await network()).toEqual({ include: [other], exclude: [] });
  await expect(place('include', 'brin-0000')).rejects.toMatchObject({ code: 'not_found' });
  const fields = (await audited()).map((entry) => entry.fields.join());
  expect(fields.toSorted()).toEqual([
    'network.exclude',
    'network.include',
    'network.include,network.exclude',
  ]);
});
