import { describe, expect, it } from 'vitest';
import { formFields } from '../form/answers.ts';
import { describeForm } from '../form/description.ts';
import { publicFormSchema } from '../form/form.ts';
import { regionSchema } from '../region/region.ts';
import { taskTemplateSchema } from '../task/task-template.ts';
import { aNewRegion } from './a-new-region.ts';
import { type NewRegion, newRegion, newRegionInputSchema } from './new-region.ts';

const now = new Date('2026-03-10T12:00:00Z');
const by = { now, byUid: 'platform' };

function made(overrides: Parameters<typeof aNewRegion>[0] = {}): NewRegion {
  const result = newRegion(newRegionInputSchema.parse(aNewRegion(overrides)), by);
  if (!result.ok) throw new Error(result.code);
  return result;
}

describe('a new region', () => {
  it('begins in preparation, with its desk, its websites and terms that are allowed', () => {
    const { region } = made();
    expect(region).toMatchObject({
      status: 'onboarding',
      desk: { email: 'loket@midden.example' },
      formOrigins: ['https://www.midden.example'],
      settings: { retentionClosedDays: 28, minCellSize: 5, privacyStatementVersion: '2026-1' },
      createdAt: now,
      createdBy: 'platform',
    });
    expect(regionSchema.parse(region)).toEqual(region);
  });

  it('has a contact form that asks for everything, on its own websites, with its own statement', () => {
    const { formId, form } = made();
    expect(formId).toBe('test-midden-contact');
    expect(publicFormSchema.parse(form)).toEqual(form);
    expect(form).toMatchObject({
      regionId: 'test-midden',
      name: 'Loket Test Midden',
      active: true,
      allowedOrigins: ['https://www.midden.example'],
      privacyStatement: {
        url: 'https://www.midden.example/privacy',
        version: '2026-1',
        accepted: ['2026-1'],
      },
      deskEmail: 'loket@midden.example',
    });
    expect(describeForm({ ...form, ownFields: [] }).fields).toEqual(formFields);
  });

  it('has lists of tasks to start from, each under the code of the base', () => {
    const { taskTemplates } = made();
    expect(taskTemplates.map(({ id }) => id)).toContain('first_contact');
    for (const { id, template } of taskTemplates) {
      expect(taskTemplateSchema.parse(template)).toEqual(template);
      expect(template.base).toBe(id);
    }
  });

  it('has each municipality once', () => {
    const { region } = made({ municipalityCodes: ['0202', '0268', '0202'] });
    expect(region.municipalityCodes).toEqual(['0202', '0268']);
  });

  it.each([
    [{ regionId: 'Midden' }, 'region_id_invalid'],
    [{ regionId: 'platform' }, 'region_id_reserved'],
    [{ municipalityCodes: ['0000'] }, 'unknown_municipality'],
    [{ municipalityCodes: [] }, 'municipalities_required'],
  ] as const)('is refused, with what is wrong: %o', (overrides, code) => {
    const input = newRegionInputSchema.parse({ ...aNewRegion(), ...overrides });
    expect(newRegion(input, by)).toEqual({ ok: false, code });
  });

  it.each([
    { settings: { ...aNewRegion().settings, retentionClosedDays: 29 } },
    { settings: { ...aNewRegion().settings, retentionConsentMonths: 13 } },
    { settings: { ...aNewRegion().settings, privacyStatementUrl: 'javascript:alert(1)' } },
    { settings: { ...aNewRegion().settings, privacyStatementVersion: ' ' } },
    { formOrigins: ['https://www.midden.example/contact'] },
    { formOrigins: ['*'] },
    { sectors: [] },
    { name: '  ' },
  ])('is not understood with %o', (overrides) => {
    expect(newRegionInputSchema.safeParse({ ...aNewRegion(), ...overrides }).success).toBe(false);
  });
});
