import { describe, expect, it } from 'vitest';
import { aNewRegion } from '../onboarding/a-new-region.ts';
import { newRegion } from '../onboarding/new-region.ts';
import { aDesign } from './a-design.ts';
import { formDraftSchema, formVersionSchema, publicFormSchema } from './form.ts';
import { historyOf, publishForm } from './publish-form.ts';

const earlier = new Date('2026-01-05T09:00:00Z');
const now = new Date('2026-03-10T12:00:00Z');

function begun() {
  const result = newRegion(aNewRegion(), { now: earlier, byUid: 'platform' });
  if (!result.ok) throw new Error(result.code);
  return result;
}
const { region, form: before } = begun();
const regionId = before.regionId;

describe('publishing a form', () => {
  it('gives websites the draft, under the next number, and keeps what is not in a design', () => {
    const { draft } = historyOf({
      ...before,
      version: 4,
      limits: { perAddressPerHour: 1, perFormPerHour: 2 },
    });
    const changed = { ...draft, design: aDesign({ name: 'Anders' }), isChanged: true };
    const shown = { ...before, version: 4, limits: { perAddressPerHour: 1, perFormPerHour: 2 } };
    const made = publishForm(changed, { regionId, region, before: shown, uid: 'bea', now });
    expect(publicFormSchema.parse(made.form)).toEqual(made.form);
    expect(made.form).toMatchObject({
      name: 'Anders',
      version: 5,
      limits: { perAddressPerHour: 1, perFormPerHour: 2 },
      privacyStatement: before.privacyStatement,
      createdAt: earlier,
      updatedBy: 'bea',
    });
    expect(made.form).not.toHaveProperty('design');
    expect(made.draft).toMatchObject({ state: 'published', version: 5, isChanged: false });
    expect(made.version).toEqual({
      version: 5,
      design: changed.design,
      publishedAt: now,
      publishedBy: 'bea',
    });
  });

  it('drops a text that the region took away', () => {
    const { draft } = historyOf(before);
    const shown = { ...before, intro: { nl: 'Welkom' } };
    const { form } = publishForm(draft, { regionId, region, before: shown, uid: 'bea', now });
    expect(form).not.toHaveProperty('intro');
  });

  it('opens nothing for a region that no longer takes part', () => {
    const { draft } = historyOf(before);
    const ended = { ...region, status: 'ended' as const };
    const circumstances = { regionId, before, uid: 'bea', now };
    expect(publishForm(draft, { ...circumstances, region: ended }).form.active).toBe(false);
    expect(publishForm(draft, { ...circumstances, region }).form.active).toBe(true);
  });
});

describe('a form that was published without a draft', () => {
  it('has one that says the same', () => {
    const { draft, version } = historyOf(before);
    expect(formDraftSchema.parse(draft)).toEqual(draft);
    expect(formVersionSchema.parse(version)).toEqual(version);
    const again = publishForm(draft, { regionId, region, before, uid: 'bea', now });
    expect(again.form).toEqual({ ...before, version: 2, updatedAt: now, updatedBy: 'bea' });
  });
});
