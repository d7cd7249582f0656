// Selecting candidates in their list, by mouse and by keys, and changing many of them at once.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { bucketOf } from '@instroom/domain/candidate/roster.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { rosterPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aDesk, bar, box, expectShown, rows } from '../setup/candidate-list.ts';
import { aRegion } from '../setup/region.ts';

describe('one change of many', () => {
  it('shows at once, reaches a colleague, and is taken back as a whole', async () => {
    const { editor, regionAdmin, list, stored } = await aDesk();
    const page = await openAs(editor, list);
    const other = await openAs(regionAdmin, `${list}?label=Beurs`);
    await other.getByText('Geen kandidaten gevonden').waitFor();
    await box(page, 'Anna Appel').check();
    await box(page, 'Céline Cools').click({ modifiers: ['Shift'] });
    await bar(page).getByText('3 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Label' }).click();
    await page.getByLabel('Label', { exact: true }).last().fill('Beurs');
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await bar(page).getByText('3 gewijzigd.').waitFor();
    await expectShown(other, 'Anna Appel', 'Bram van der Berg', 'Céline Cools');
    expect((await stored('bram')).labels).toEqual(['Open dag', 'Beurs']);

    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('3 teruggezet.').waitFor();
    await other.getByText('Geen kandidaten gevonden').waitFor();
    expect((await stored('bram')).labels).toEqual(['Open dag']);
  });

  it('says of whom was erased meanwhile, and whom a colleague changed stays as he or she made it', async () => {
    const { editor, list, document, stored } = await aDesk();
    const page = await openAs(editor, list);
    await page.getByRole('checkbox', { name: 'Alle 4 kandidaten selecteren' }).check();
    await page.route('**/changeMany', async (route) => {
      await document('dirk').delete();
      await route.continue();
    });
    await bar(page).getByRole('button', { name: 'Adviseur' }).click();
    await page.getByRole('menuitem', { name: 'Carla Collega' }).click();
    await bar(page).getByText('3 gewijzigd, 1 niet: is intussen verwijderd.').waitFor();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools');

    await document('anna').update({
      motivation: 'Voor de klas.',
      updatedAt: new Date(),
      updatedBy: 'colleague',
    });
    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('2 teruggezet, 1 niet: is intussen gewijzigd.').waitFor();
    expect((await stored('celine')).ownerUid).toBe(editor);
    expect(await stored('bram')).not.toHaveProperty('ownerUid');
    expect((await stored('anna')).motivation).toBe('Voor de klas.');
  });

  it('asks why they leave, once for all, and undoing makes each what he or she was', async () => {
    const { editor, list, stored } = await aDesk();
    const before = await stored('dirk');
    const page = await openAs(editor, list);
    await box(page, 'Anna Appel').check();
    await box(page, 'Dirk Dijk').check();
    await bar(page).getByRole('button', { name: 'Fase' }).click();
    await page.getByRole('menuitem', { name: 'Uitgestroomd' }).click();
    const dialog = page.getByRole('dialog', { name: 'Laten uitstromen' });
    await dialog.getByRole('button', { name: 'Laten uitstromen' }).click();
    await dialog.getByText('Kies de reden van uitstroom.').waitFor();
    await dialog.getByLabel('Reden van uitstroom').selectOption('timing');
    await dialog.getByRole('button', { name: 'Laten uitstromen' }).click();
    await bar(page).getByText('2 gewijzigd.').waitFor();
    await expectShown(page, 'Bram van der Berg', 'Céline Cools');
    expect((await stored('dirk')).exit).toMatchObject({
      reason: 'timing',
      phaseAtExit: 'matching',
    });
    await bar(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await bar(page).getByText('2 teruggezet.').waitFor();
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    const { phase, status, phaseSince, exit } = await stored('dirk');
    expect({ phase, status, phaseSince, exit }).toEqual({
      phase: before.phase,
      status: before.status,
      phaseSince: before.phaseSince,
      exit: undefined,
    });
  });

  it('is not for a viewer', async () => {
    const { viewer, list } = await aDesk();
    const page = await openAs(viewer, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});

describe('by keyboard only', () => {
  it('rows are walked, selected and opened', async () => {
    const { editor, list, stored } = await aDesk();
    const page = await openAs(editor, list);
    await expectShown(page, 'Anna Appel', 'Bram van der Berg', 'Céline Cools', 'Dirk Dijk');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Aangemeld', exact: true }).focus();
    for (let press = 0; press < 3 && (await focused()) !== 'Anna Appel'; press += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Anna Appel');
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    expect(await box(page, 'Bram van der Berg').isChecked()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await bar(page).getByText('3 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Adviseur' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Ik' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await bar(page)
      .getByText(/gewijzigd/)
      .waitFor();
    expect((await stored('dirk')).ownerUid).toBeDefined();

    await page.getByRole('link', { name: 'Dirk Dijk' }).focus();
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Céline Cools' }).waitFor();
  });
});

describe('ten thousand candidates', () => {
  it('are listed, found, sorted and selected; a change of all of them can be stopped', async () => {
    const { regionId, editor } = await aRegion();
    await storedRoster(regionId, 10_000);
    const page = await openAs(editor, `/${regionId}/kandidaten`);
    await page.getByText('10.000 kandidaten', { exact: true }).waitFor({ timeout: 20_000 });
    expect(await rows(page).count()).toBeLessThan(80);
    await page.getByRole('searchbox').fill('jansen 77');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('');
    await page.getByText('10.000 kandidaten', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Naam' }).click();
    await rows(page).first().getByText('Zomer', { exact: false }).waitFor();
    await page.getByRole('checkbox', { name: 'Alle 10.000 kandidaten selecteren' }).check();
    await bar(page).getByText('10.000 geselecteerd').waitFor();
    await bar(page).getByRole('button', { name: 'Adviseur' }).click();
    await page.getByRole('menuitem', { name: 'Ik' }).click();
    await bar(page)
      .getByText(/ van 10\.000…/)
      .waitFor();
    await bar(page).getByRole('button', { name: 'Stoppen' }).click();
    // They stand in the list only: to the server each of them is gone.
    await bar(page)
      .getByText(/^0 gewijzigd, .* zijn intussen verwijderd, .* u hebt gestopt\.$/)
      .waitFor();
  });
});

/** Rows that lists show, of candidates of whom there is nothing else. */
async function storedRoster(regionId: string, count: number): Promise<void> {
  const buckets = new Map<string, Record<string, string>>();
  const lastNames = ['Jansen', 'de Vries', 'Bakker', 'Visser', 'Smit', 'Meijer', 'Mulder', 'Zomer'];
  for (let number = 0; number < count; number += 1) {
    const id = `candidate-${number}`;
    const lastName = lastNames[number % lastNames.length] ?? 'Jansen';
    const candidate = aCandidate({
      firstName: `Kandidaat ${number}`,
      lastName,
      email: `k${number}@kandidaat.example`,
    });
    const bucket = bucketOf(id);
    buckets.set(bucket, { ...buckets.get(bucket), [id]: packEntry(candidate) });
  }
  for (const [bucket, entries] of buckets)
    await adminDb().doc(rosterPath(regionId, bucket)).set({ entries });
}
