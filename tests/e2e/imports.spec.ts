// Who administers the platform watches over the imports.
import { randomUUID } from 'node:crypto';
import { importChangesPath, importRejectsPath, importRunPath } from '@instroom/domain/paths.ts';
import { type ImportRun, importRunSchema } from '@instroom/domain/reference/import-run.ts';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aPlatformAdmin } from '../setup/platform-admin.ts';

const counts = {
  records: 200,
  added: 1,
  changed: 1,
  same: 190,
  missing: 9,
  closed: 0,
  returned: 0,
  rejected: 2,
  droppedEmails: 1,
};

async function aRun(changes: Partial<ImportRun>): Promise<string> {
  const runId = `proef-${randomUUID()}`;
  const run = importRunSchema.parse({
    schemaVersion: 1,
    sourceId: 'file-desks',
    state: 'ok',
    step: 'finish',
    isDryRun: false,
    startedAt: new Date(),
    mapperVersion: 1,
    scope: 'alles',
    ...changes,
  });
  await adminDb().doc(importRunPath(runId)).set(run);
  return runId;
}

describe('the page of a round', () => {
  it('names what would change, the rows that were passed over, and why it waits', async () => {
    const runId = await aRun({
      state: 'held',
      step: 'compare',
      counts,
      heldBy: [{ guard: 'too_many_missing', found: 9, allowed: 5 }],
      warnings: [{ code: 'unknown_column', detail: 'GEBOUW' }],
      artifacts: [{ name: 'file', bytes: 123_000, sha256: 'a'.repeat(64) }],
    });
    await adminDb()
      .doc(`${importChangesPath(runId)}/0`)
      .set({
        changes: [
          {
            key: 'brin-99ZZ/location/99ZZ00',
            orgId: 'brin-99ZZ',
            name: 'Basisschool De Proef',
            what: 'changed',
            fields: [{ field: 'phone', before: '010 000', after: '010 111' }],
          },
        ],
      });
    await adminDb()
      .doc(`${importRejectsPath(runId)}/0`)
      .set({ rejects: [{ at: 'regel 12', reason: 'wrong_field_count', raw: 'a;b;c' }] });

    const page = await openAs(await aPlatformAdmin(), `/platform/bronnen/${runId}`);
    await page.getByText('Wacht op besluit').waitFor();
    await page.getByText('vanzelf mogen dat er 5 zijn', { exact: false }).waitFor();
    await page.getByText('phone: 010 000 → 010 111').waitFor();
    const rejects = page.getByRole('table', { name: 'Afgekeurde regels' });
    await rejects.getByRole('row', { name: /regel 12.*Ander aantal kolommen/ }).waitFor();
    await page.getByText('Onbekende kolom: GEBOUW').waitFor();
    await expectAccessibleAtEveryWidth(page);
    // The list leads here, and says what waits.
    await page.goto('/platform/bronnen');
    await page.getByRole('alert').getByText('wacht op uw besluit', { exact: false }).waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Bekijk en besluit' }).first().click();
    await page.getByRole('heading', { level: 2, name: 'Bestand met regioloketten' }).waitFor();
  });

  it('follows a round that goes on', async () => {
    const runId = await aRun({
      state: 'running',
      step: 'publish',
      progress: { done: 400, total: 6000 },
    });
    const page = await openAs(await aPlatformAdmin(), `/platform/bronnen/${runId}`);
    await page.getByText('Stap 5 van 7: Overnemen', { exact: false }).waitFor();
    await page.getByText('400 van 6.000').waitFor();
    await adminDb()
      .doc(importRunPath(runId))
      .update({ state: 'failed', error: { code: 'column_missing', detail: 'POSTCODE' } });
    await page
      .getByText('De kolom POSTCODE ontbreekt. De ronde is gestopt.', { exact: false })
      .waitFor();
  });

  it('says so where there is no such round', async () => {
    const page = await openAs(await aPlatformAdmin(), '/platform/bronnen/nooit-geweest');
    await page.getByRole('heading', { name: 'Deze ronde bestaat niet' }).waitFor();
    expect(await page.getByRole('button', { name: 'Overnemen' }).count()).toBe(0);
  });
});
