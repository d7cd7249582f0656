import { describe, expect, it } from 'vitest';
import { aForm } from '../form/a-form.ts';
import { historyOf } from '../form/publish-form.ts';
import { changeRegion } from '../region/change-region.ts';
import type { RegionChange, RegionSettingsChange } from '../region/commands.ts';
import { regionSettingsChangeSchema } from '../region/commands.ts';
import { aNewRegion } from './a-new-region.ts';
import { draftAfter, formAfter } from './form-follows-region.ts';
import { newRegion } from './new-region.ts';

type RegionSettings = NonNullable<RegionSettingsChange['settings']>;

const now = new Date('2026-03-10T12:00:00Z');

function begun() {
  const result = newRegion(aNewRegion({ leadPartner: 'Stichting Test' }), { now, byUid: 'p' });
  if (!result.ok) throw new Error(result.code);
  return result;
}
const { region: before, form } = begun();

function changed(change: RegionChange & RegionSettingsChange) {
  const result = changeRegion(before, change);
  if (!result.ok) throw new Error(result.code);
  return {
    ...result,
    form: formAfter(form, { before, after: result.region, fields: result.fields }),
  };
}

describe('a change of a region', () => {
  it('names the fields that are another than before, and no more', () => {
    const { region, fields } = changed({
      name: before.name,
      sectors: ['vo', 'po'],
      municipalityCodes: ['0202'],
      settings: { staleAfterDays: 45, inactivityMonths: before.settings.inactivityMonths },
    });
    expect(fields).toEqual(['municipalityCodes', 'settings.staleAfterDays']);
    expect(region).toEqual({
      ...before,
      sectors: ['vo', 'po'],
      municipalityCodes: ['0202'],
      settings: { ...before.settings, staleAfterDays: 45 },
    });
  });

  it('leaves alone what it does not speak of', () => {
    expect(changed({})).toMatchObject({ fields: [], region: before });
    expect(changed({ name: undefined, settings: undefined }).region).toEqual(before);
  });

  it('takes the lead partner away with an empty text', () => {
    const { region, fields } = changed({ leadPartner: '' });
    expect(region).not.toHaveProperty('leadPartner');
    expect(fields).toEqual(['leadPartner']);
  });

  it('of a norm of contact is of one phase at a time; nothing takes it away', () => {
    const norms = (staleDaysByPhase: RegionSettings['staleDaysByPhase'], from = before) => {
      const result = changeRegion(from, { settings: { staleDaysByPhase } });
      if (!result.ok) throw new Error(result.code);
      return result;
    };
    const first = norms({ new: 7, training: 90 });
    expect(first.fields).toEqual(['settings.staleDaysByPhase']);
    const second = norms({ training: null, matching: 21 }, first.region);
    expect(second.region.settings.staleDaysByPhase).toEqual({ new: 7, matching: 21 });
    expect(norms({ new: 7, employed: null }, second.region).fields).toEqual([]);
    const none = norms({ new: null, matching: null }, second.region);
    expect(none.region).toEqual(before);
  });

  it('of a target is of one figure and year at a time; nothing takes it away, and a year with its last one', () => {
    const aims = (targets: RegionSettings['targets'], from = before) => {
      const result = changeRegion(from, { settings: { targets } });
      if (!result.ok) throw new Error(result.code);
      return result;
    };
    const first = aims({ '2026': { matchesBySector: 40, 'matchesBySector-vo': 25 } });
    expect(first.fields).toEqual(['settings.targets']);
    const second = aims(
      { '2026': { matchesBySector: null }, '2025-2026': { signUpsBySector: 300 } },
      first.region,
    );
    expect(second.region.settings.targets).toEqual({
      '2026': { 'matchesBySector-vo': 25 },
      '2025-2026': { signUpsBySector: 300 },
    });
    expect(aims({ '2026': { 'matchesBySector-vo': 25 } }, second.region).fields).toEqual([]);
    const gone = { '2026': { 'matchesBySector-vo': null }, '2025-2026': { signUpsBySector: null } };
    expect(aims(gone, second.region).region).toEqual(before);
  });

  it('is refused where the area would be none', () => {
    expect(changeRegion(before, { municipalityCodes: ['0000'] })).toEqual({
      ok: false,
      code: 'unknown_municipality',
    });
    expect(changeRegion(before, { municipalityCodes: [] })).toEqual({
      ok: false,
      code: 'municipalities_required',
    });
    expect(changed({ kind: 'national', municipalityCodes: [] }).fields).toEqual([
      'kind',
      'municipalityCodes',
    ]);
  });

  it.each([
    { settings: { retentionClosedDays: 29 } },
    { settings: { retentionConsentMonths: 0 } },
    { settings: { minCellSize: 4 } },
    { settings: { staleDaysByPhase: { matching: 0 } } },
    { settings: { staleDaysByPhase: { matching: 366 } } },
    { settings: { staleDaysByPhase: { exited: 30 } } },
    { settings: { staleDaysByPhase: { dreaming: 30 } } },
    { settings: { targets: { '2026': { matchesBySector: 0 } } } },
    { settings: { targets: { '2026': { matchesBySector: 1.5 } } } },
    { settings: { targets: { '2026-k1': { matchesBySector: 5 } } } },
    { settings: { targets: { '2025-2027': { matchesBySector: 5 } } } },
    { settings: { targets: { '2026': { exitsByReason: 5 } } } },
    { settings: { targets: { '2026': { 'matchesBySector-not_named': 5 } } } },
    { settings: { privacyStatementUrl: 'ftp://midden.example' } },
    { sectors: [] },
    { desk: { name: '', email: 'loket@midden.example' } },
  ])('is not understood with %o', (change) => {
    expect(regionSettingsChangeSchema.safeParse(change).success).toBe(false);
  });

  it('of a region admin cannot be of what is the platform’s', () => {
    const parsed = regionSettingsChangeSchema.parse({
      name: 'Anders',
      status: 'ended',
      kind: 'national',
    });
    expect(parsed).toEqual({});
  });
});

describe('a form of the region', () => {
  it('shows a new statement at once and accepts the one that open pages still show', () => {
    const { form: after } = changed({
      settings: {
        privacyStatementUrl: 'https://www.midden.example/privacy-2',
        privacyStatementVersion: '2026-2',
      },
    });
    expect(after?.privacyStatement).toEqual({
      url: 'https://www.midden.example/privacy-2',
      version: '2026-2',
      accepted: ['2026-1', '2026-2'],
    });
  });

  it('stands on the region’s websites and has its desk', () => {
    const desk = { name: 'Loket Nieuw', email: 'nieuw@midden.example' };
    const { form: after } = changed({ desk, formOrigins: ['https://midden.example'] });
    expect(after).toMatchObject({
      name: 'Loket Nieuw',
      deskEmail: 'nieuw@midden.example',
      allowedOrigins: ['https://midden.example'],
    });
  });

  it('keeps a name of its own', () => {
    const own = aForm({ name: 'Aanmelden voor een meeloopdag' });
    const after = { ...before, desk: { name: 'Anders', email: 'x@midden.example' } };
    expect(formAfter(own, { before, after, fields: ['desk'] })?.name).toBe(own.name);
  });

  it('keeps websites of its own, but for one that the region gave up', () => {
    const had = { ...before, formOrigins: ['https://a.example', 'https://b.example'] };
    const has = { ...before, formOrigins: ['https://b.example', 'https://c.example'] };
    const change = { before: had, after: has, fields: ['formOrigins'] };
    const on = (...allowedOrigins: string[]) =>
      formAfter({ ...form, allowedOrigins }, change)?.allowedOrigins;
    expect(on('https://b.example', 'https://a.example')).toEqual(has.formOrigins);
    expect(on('https://a.example', 'https://own.example')).toEqual(['https://own.example']);
    expect(on('https://b.example')).toEqual(['https://b.example']);
  });

  it('that is being worked on follows as what websites show does', () => {
    const { draft } = historyOf(form);
    const desk = { name: 'Loket Nieuw', email: 'nieuw@midden.example' };
    const after = { ...before, desk, formOrigins: ['https://midden.example'] };
    const change = { before, after, fields: ['desk', 'formOrigins'] };
    const shown = formAfter(form, change);
    expect(shown && historyOf(shown).draft.design).toEqual(draftAfter(draft, change)?.design);
    expect(draftAfter(draft, { ...change, fields: ['name'] })).toBeUndefined();
  });

  it('that was closed stays so when the region takes part again', () => {
    const change = { before, after: before, fields: ['status'] };
    expect(formAfter(form, change, 'closed')?.active).toBe(false);
    expect(formAfter(form, change, 'published')?.active).toBe(true);
  });

  it('is closed when the region ends, and opens when it takes part again', () => {
    expect(changed({ status: 'ended' }).form?.active).toBe(false);
    expect(changed({ status: 'active' }).form?.active).toBe(true);
  });

  it('is left alone by anything else', () => {
    expect(changed({ name: 'Anders', settings: { staleAfterDays: 9 } }).form).toBeUndefined();
  });
});
