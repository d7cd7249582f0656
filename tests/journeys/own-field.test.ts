// A field that a region adds: from its settings into a website's form, a dossier and a figure.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidatesPath, fieldDefsPath, statsPath } from '@instroom/domain/paths.ts';
import { type Stats, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { collection, doc, getDocs, onSnapshot, updateDoc } from 'firebase/firestore';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { type Client, signInAs } from '../setup/clients.ts';
import { storedFields } from '../setup/fields.ts';
import { recounted, storedFigures } from '../setup/figures.ts';
import { aBody, aStoredForm, request, submit, websiteOrigin } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

function watchFigures({ db }: Client, regionId: string): () => Stats {
  let stats = sumShards([]);
  const stop = onSnapshot(collection(db, statsPath(regionId)), (shards) => {
    stats = sumShards(shards.docs.map((shard) => statsShardSchema.parse(shard.data())));
  });
  onTestFinished(stop);
  return () => stats;
}

const wish = {
  label: 'Heb je een rijbewijs?',
  type: 'boolean',
  options: [],
  required: true,
  showInForm: true,
  showInList: true,
  showInDashboard: true,
  containsPersonalData: true,
};
const command = (regionId: string, rest: object) => ({
  regionId,
  commandId: crypto.randomUUID(),
  entity: 'candidate',
  ...rest,
});

describe('an own field', () => {
  it('goes from settings to form, dossier and figure, and moves in all of them', async () => {
    const region = await aRegion();
    const { regionId } = region;
    const formId = await aStoredForm(regionId);
    const [admin, editor, viewer] = await Promise.all(
      [region.regionAdmin, region.editor, region.viewer].map((uid) => signInAs(uid)),
    );
    if (!admin || !editor || !viewer) throw new Error('not signed in');
    const figures = watchFigures(viewer, regionId);

    const made = await admin.call('saveFieldDef', command(regionId, { wish }));
    expect(made).toEqual({ key: 'heb_je_een_rijbewijs' });
    const key = 'heb_je_een_rijbewijs';

    const description = await request('describeForm', `/api/forms/${formId}`, {
      headers: { origin: websiteOrigin },
    });
    expect(await description.json()).toMatchObject({
      ownQuestions: [{ name: `custom-${key}`, label: { nl: wish.label }, required: true }],
    });

    const without = await submit(formId, aBody());
    expect([without.status, await without.json()]).toEqual([
      422,
      { status: 'invalid', errors: [{ field: `custom-${key}`, code: 'required' }] },
    ]);
    const sent = await submit(formId, aBody({ [`custom-${key}`]: 'yes' }));
    expect(sent.status).toBe(201);
    await expect.poll(() => figures().byCustom, { timeout: 3000 }).toEqual({ [`${key}-yes`]: 1 });

    const [candidate] = (await getDocs(collection(viewer.db, candidatesPath(regionId)))).docs;
    expect(candidate?.get('custom')).toEqual({ [key]: true });
    const candidateId = candidate?.id ?? '';
    await editor.call('setCustomValue', {
      ...{ regionId, candidateId, commandId: crypto.randomUUID() },
      ...{ key, value: false, before: true },
    });
    await expect.poll(() => figures().byCustom, { timeout: 3000 }).toEqual({ [`${key}-no`]: 1 });
  });

  it('is defined by region admins only, and filled in by nobody past the server', async () => {
    const region = await aRegion();
    const { regionId } = region;
    await storedFields(regionId, { key: 'wijk' });
    const candidate = adminDb().collection(candidatesPath(regionId)).doc('one');
    await candidate.set(aCandidate());
    const editor = await signInAs(region.editor);
    const viewer = await signInAs(region.viewer);
    const admin = await signInAs(region.regionAdmin);

    const refusal = { details: { code: 'not_allowed' } };
    const save = command(regionId, { wish });
    await expect(editor.call('saveFieldDef', save)).rejects.toMatchObject(refusal);
    for (const name of ['archiveFieldDef', 'deleteFieldDef', 'orderFieldDefs'])
      await expect(
        editor.call(name, command(regionId, { key: 'wijk', keys: ['wijk'], state: 'archived' })),
      ).rejects.toMatchObject(refusal);
    expect((await getDocs(collection(editor.db, fieldDefsPath(regionId)))).size).toBe(1);

    const value = { candidateId: 'one', key: 'wijk', value: 'Noord', before: null };
    const fill = command(regionId, value);
    await expect(viewer.call('setCustomValue', fill)).rejects.toMatchObject(refusal);
    await expect(
      updateDoc(doc(editor.db, candidate.path), {
        'custom.wijk': 'Noord',
        updatedBy: region.editor,
      }),
    ).rejects.toMatchObject({ code: 'permission-denied' });
    await editor.call('setCustomValue', fill);
    expect((await candidate.get()).get('custom')).toEqual({ wijk: 'Noord' });

    // A change of the definition changes no figure, and what people filled in stays.
    const change = { ...wish, label: 'Wijk', type: 'number', required: false };
    await expect(
      admin.call('saveFieldDef', command(regionId, { key: 'wijk', wish: change })),
    ).rejects.toMatchObject({ details: { code: 'field_type_in_use' } });
    expect((await candidate.get()).get('custom')).toEqual({ wijk: 'Noord' });
  });

  it('is counted the same before and after its definition changes', async () => {
    const region = await aRegion();
    const { regionId } = region;
    await storedFields(regionId, { key: 'provincie', type: 'select', showInDashboard: true });
    const formId = await aStoredForm(regionId);
    const admin = await signInAs(region.regionAdmin);
    for (const code of ['a', 'a', 'b'])
      expect((await submit(formId, aBody({ 'custom-provincie': code }))).status).toBe(201);
    const counted = { 'provincie-a': 2, 'provincie-b': 1 };
    const stored = async () => (await storedFigures(regionId)).byCustom;
    await expect.poll(stored, { timeout: 5000 }).toEqual(counted);

    const options = [{ code: 'b', label: 'Tweede, anders gezegd', active: true }];
    const hidden = { ...wish, label: 'Provincie', type: 'select', options, showInDashboard: false };
    const about = command(regionId, { key: 'provincie', wish: { ...hidden, required: false } });
    await admin.call('saveFieldDef', about);
    await admin.call('archiveFieldDef', command(regionId, { key: 'provincie', state: 'archived' }));
    expect((await recounted(regionId)).byCustom).toEqual(counted);
    expect(await stored()).toEqual(counted);
  });
});
