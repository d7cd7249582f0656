// What a region adds to its network, with the application's own SDK: who writes it, who sees it, and how often.
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { orgMarksSchema, orgNoteSchema } from '@instroom/domain/organization/overlay.ts';
import {
  contactPath,
  contactsPath,
  networkNoticesPath,
  orgMarksPath,
  orgNotesPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import {
  collection,
  doc,
  getDocs,
  onSnapshot,
  orderBy,
  type Query,
  type QueryDocumentSnapshot,
  query,
  setDoc,
  where,
} from 'firebase/firestore';
import { describe, expect, it, onTestFinished } from 'vitest';
import { signInAs } from '../setup/clients.ts';
import { aStoredOrganization } from '../setup/network.ts';
import { aRegion } from '../setup/region.ts';

const denied = { code: 'permission-denied' };
const notAllowed = { details: { code: 'not_allowed' } };

function watch<Seen>(asked: Query, read: (document: QueryDocumentSnapshot) => Seen): () => Seen[] {
  let seen: Seen[] = [];
  const stop = onSnapshot(asked, ({ docs }) => {
    seen = docs.map(read);
  });
  onTestFinished(stop);
  return () => seen;
}

async function aWatchedNetwork() {
  const region = await aRegion();
  const elsewhere = await aRegion();
  const orgId = await aStoredOrganization();
  const [editor, viewer, admin, other] = await Promise.all([
    signInAs(region.editor),
    signInAs(region.viewer),
    signInAs(region.regionAdmin),
    signInAs(elsewhere.editor),
  ]);
  const { regionId } = region;
  const command = () => ({ regionId, commandId: crypto.randomUUID() });
  const contact = {
    ...{ name: 'Anna de Vries', email: 'Anna@School.example', phone: '06 12345678' },
    ...{ roles: [{ orgId, title: 'Directeur' }], tags: [], isActive: true },
  };
  return { region, regionId, orgId, editor, viewer, admin, other, command, contact };
}

describe("what an editor adds to the region's network", () => {
  it('a viewer of the region sees at once, and another region never', async () => {
    const { regionId, orgId, editor, viewer, other, command, contact } = await aWatchedNetwork();
    const ofSchool = where('orgIds', 'array-contains', orgId);
    const contacts = watch(query(collection(viewer.db, contactsPath(regionId)), ofSchool), (seen) =>
      contactSchema.parse(seen.data()),
    );
    const notes = watch(
      query(
        collection(viewer.db, orgNotesPath(regionId)),
        where('orgId', '==', orgId),
        orderBy('createdAt', 'desc'),
      ),
      (seen) => orgNoteSchema.parse(seen.data()).text,
    );
    const marks = watch(
      query(collection(viewer.db, orgMarksPath(regionId))),
      (seen) => orgMarksSchema.parse(seen.data()).marks[orgId],
    );

    const save = { ...command(), contact };
    const [first, second] = [
      await editor.call('saveContact', save),
      await editor.call('saveContact', save),
    ];
    expect([first, second]).toEqual(Array(2).fill({ status: 'saved', contactId: save.commandId }));
    await editor.call('addOrgNote', { ...command(), orgId, text: 'Gebeld' });
    await editor.call('addOrgNote', { ...command(), orgId, text: 'Langs geweest' });
    await editor.call('saveOverlay', { ...command(), orgId, patch: { isParticipating: true } });

    await expect.poll(() => contacts().length, { timeout: 3000 }).toBe(1);
    expect(contacts()).toMatchObject([{ email: 'anna@school.example', phone: '06 12345678' }]);
    await expect.poll(notes, { timeout: 3000 }).toEqual(['Langs geweest', 'Gebeld']);
    const mark = { contactCount: 1, noteCount: 2, isParticipating: true };
    await expect.poll(() => marks().filter(Boolean), { timeout: 3000 }).toEqual([mark]);

    for (const path of [contactsPath, orgNotesPath, orgMarksPath, networkNoticesPath])
      await expect(getDocs(collection(other.db, path(regionId)))).rejects.toMatchObject(denied);
    await expect(
      other.call('saveContact', { ...command(), contact, isDoubleConfirmed: true }),
    ).rejects.toMatchObject(notAllowed);
  });

  it('a viewer cannot add, and nobody writes it past the server', async () => {
    const { regionId, orgId, editor, viewer, command, contact } = await aWatchedNetwork();
    const notice = { noticeId: 'one' };
    const field = { orgId, field: 'name' };
    const commands = {
      saveContact: { contact },
      verifyContact: { contactId: 'one' },
      removeContact: { contactId: 'one' },
      undoRemoval: { removalId: crypto.randomUUID() },
      saveOverlay: { orgId, patch: { isHidden: true } },
      setOverride: { ...field, value: 'De Eend' },
      clearOverride: field,
      answerSourceChange: { ...field, answer: 'keep' },
      addOrgNote: { orgId, text: 'Gebeld' },
      changeOrgNote: { noteId: 'one', text: 'Gebeld', before: 'Gemaild' },
      removeOrgNote: { noteId: 'one' },
      endNotice: notice,
    };
    for (const [name, input] of Object.entries(commands))
      await expect(viewer.call(name, { ...command(), ...input })).rejects.toMatchObject(notAllowed);
    for (const path of [contactPath(regionId, 'one'), orgOverlayPath(regionId, orgId)])
      await expect(setDoc(doc(editor.db, path), { name: 'Anna' })).rejects.toMatchObject(denied);
    expect((await getDocs(collection(viewer.db, contactsPath(regionId)))).empty).toBe(true);
    // The allowed twins of who may only look, and of who may edit.
    await viewer.call('reportNetworkExport', { ...command(), what: 'organizations', count: 3 });
    await editor.call('setOverride', { ...command(), ...commands.setOverride });
  });

  it('which organizations belong to the network only a region admin says', async () => {
    const { orgId, editor, admin, command } = await aWatchedNetwork();
    const include = { orgIds: [orgId], place: 'include' };
    await expect(
      editor.call('changeNetworkSettings', { ...command(), ...include }),
    ).rejects.toMatchObject(notAllowed);
    expect(await admin.call('changeNetworkSettings', { ...command(), ...include })).toEqual({
      status: 'saved',
    });
  });

  it('a contact who seems to be there is asked about, and one with a BSN is refused', async () => {
    const { editor, command, contact } = await aWatchedNetwork();
    const save = { ...command(), contact };
    await editor.call('saveContact', save);
    expect(await editor.call('saveContact', { ...command(), contact })).toEqual({
      status: 'double',
      of: [{ contactId: save.commandId, name: 'Anna de Vries' }],
    });
    const withNumber = { ...contact, note: 'bsn 111222333' };
    await expect(
      editor.call('saveContact', { ...command(), contact: withNumber }),
    ).rejects.toMatchObject({ details: { code: 'contains_bsn' } });
  });
});
