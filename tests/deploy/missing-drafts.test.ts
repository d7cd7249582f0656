import { formDraftSchema, formVersionSchema } from '@instroom/domain/form/form.ts';
import { formPath, formVersionPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { addMissingDrafts } from '../../scripts/migrate/add-missing-drafts.ts';
import { adminDb } from '../setup/admin.ts';
import { aStoredForm } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

describe('a form of before there were drafts', () => {
  it('gets one that says what websites show, once, and not on trial', async () => {
    const { regionId } = await aRegion();
    const formId = await aStoredForm(regionId, { version: 3, name: 'Ons formulier' });
    const draft = async () => (await adminDb().doc(formPath(regionId, formId)).get()).data();
    expect(await addMissingDrafts(adminDb(), { regionId, isDryRun: true })).toBe(1);
    expect(await draft()).toBeUndefined();

    expect(await addMissingDrafts(adminDb(), { regionId, isDryRun: false })).toBe(1);
    expect(formDraftSchema.parse(await draft())).toMatchObject({
      state: 'published',
      version: 3,
      isChanged: false,
      design: { name: 'Ons formulier' },
    });
    const version = await adminDb()
      .doc(formVersionPath(regionId, formId, 3))
      .get();
    expect(formVersionSchema.parse(version.data()).design.name).toBe('Ons formulier');
    expect(await addMissingDrafts(adminDb(), { regionId, isDryRun: false })).toBe(0);
  });
});
