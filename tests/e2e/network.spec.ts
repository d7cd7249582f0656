// The network of a region in a browser: finding an organization, and what colleagues add to it.
import { readFile } from 'node:fs/promises';
import { auditPath, contactsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aFilledRegion, panel, rowOf } from '../setup/network-of-region.ts';

const search = 'Zoek een organisatie';

describe('the list of organizations', () => {
  it('finds a school by a part of its name without accents, with a typing error, and by BRIN or location', async () => {
    const { editor, list } = await aFilledRegion();
    const page = await openAs(editor, list);
    await page.getByText('5 organisaties', { exact: true }).waitFor();
    for (const text of ['zwa', 'zwaam', '99zw', '99ZW01', 'zwaan arnhem']) {
      await page.getByLabel(search).fill(text);
      await page.getByText('1 organisatie', { exact: true }).waitFor();
      await rowOf(page, 'Basisschool De Zwáán').waitFor();
      await page.getByLabel(search).fill('');
      await page.getByText('5 organisaties', { exact: true }).waitFor();
    }
    await page.getByLabel(search).fill('niets dat bestaat');
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await page.getByRole('button', { name: 'Alle filters weghalen' }).click();
    await page.getByText('5 organisaties', { exact: true }).waitFor();
    await expectAccessibleAtEveryWidth(page);
  });

  it('filters by kind, sector and municipality, and keeps that in the address', async () => {
    const { editor, list } = await aFilledRegion();
    const page = await openAs(editor, list);
    await page.getByRole('button', { name: 'Scholen' }).click();
    await page.getByText('2 organisaties', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByLabel('Sector').selectOption({ label: 'Voortgezet onderwijs' });
    await page.getByLabel('Gemeente').selectOption({ label: 'Nijmegen' });
    await page.keyboard.press('Escape');
    await page.getByText('1 organisatie', { exact: true }).waitFor();
    await rowOf(page, 'Lyceum De Eik').waitFor();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      soort: 'scholen',
      sector: 'vo',
      gemeente: '0268',
    });
    await page.reload();
    await page.getByText('1 organisatie', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Filter weghalen: Gemeente: Nijmegen' }).click();
    await page.getByRole('button', { name: 'Filter weghalen: Sector: Voortgezet' }).click();
    await page.getByText('2 organisaties', { exact: true }).waitFor();
  });

  it('keeps what closed out of the way, and shows it when asked, with what that means', async () => {
    const { editor, list } = await aFilledRegion();
    const page = await openAs(editor, `${list}?stand=gesloten`);
    const row = rowOf(page, 'School De Oude Tijd');
    const badge = row.getByText('Gesloten', { exact: true });
    await badge.waitFor();
    expect(await row.getByTitle(/bestaat deze organisatie niet meer/).count()).toBe(1);
  });

  it('shows teacher training by title, and not what the region switched off', async () => {
    const { editor, list, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('han'));
    await page.getByRole('button', { name: 'Pabo: niet tonen in onze regio' }).click();
    await page.getByText('Wordt in onze regio niet getoond.').waitFor();
    await page.goto(`${list}?soort=opleidingen`);
    await page.getByText('1 opleiding', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Lerarenopleiding Wiskunde' }).click();
    await page.getByRole('button', { name: 'Pabo: weer tonen in onze regio' }).click();
    await page.getByText('Wordt in onze regio niet getoond.').waitFor({ state: 'hidden' });
  });

  it('is gone through with the keyboard alone', async () => {
    const { editor, list } = await aFilledRegion();
    const page = await openAs(editor, list);
    await page.getByText('5 organisaties', { exact: true }).waitFor();
    await page.getByLabel(search).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Basisschool De Zwáán');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Basisschool De Zwáán' }).waitFor();
  });

  it('is taken along as a file, which the audit log knows of', async () => {
    const { regionId, editor, list } = await aFilledRegion();
    const page = await openAs(editor, `${list}?soort=scholen`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exporteren' }).click();
    const file = await (await waiting).path();
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('\uFEFFNaam;Soort;BRIN of code;')).toBe(true);
    expect(text).toContain(
      'Basisschool De Zwáán;School;99ZW;po;Arnhem;Arnhem;Stichting Samen Leren',
    );
    await page.getByText('2 regels opgeslagen.').waitFor();
    const audit = await adminDb().collection(auditPath(regionId)).get();
    expect(audit.docs.filter((entry) => String(entry.get('kind')).includes('export'))).toHaveLength(
      1,
    );
  });

  it('is found in the palette', async () => {
    const { editor, list } = await aFilledRegion();
    const page = await openAs(editor, list);
    await page.getByText('5 organisaties', { exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('lyceum');
    await page.getByRole('option', { name: /Lyceum De Eik/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Lyceum De Eik' }).waitFor();
  });
});

describe('an organization', () => {
  it('says of every imported field who said it and when', async () => {
    const { editor, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const data = panel(page, 'Gegevens');
    await data.getByText('026 1234567').waitFor();
    expect(
      await data.getByText('Bron: DUO basisonderwijs, 1 augustus 2026').count(),
    ).toBeGreaterThan(4);
    await panel(page, 'Bestuur').getByRole('link', { name: 'Stichting Samen Leren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stichting Samen Leren' }).waitFor();
    await panel(page, /2 scholen/)
      .getByRole('link', { name: 'Lyceum De Eik' })
      .waitFor();
  });

  it('keeps the own word of the region beside that of the source, and asks when the source changes', async () => {
    const { editor, page: pageOf, sourceSays } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const change = page.getByRole('button', { name: /Telefoon wijzigen$/ });
    await change.click();
    await page.getByLabel('Telefoon', { exact: true }).fill('026 7654321');
    await page.keyboard.press('Enter');
    await page.getByText('Eigen tekst van de regio.').waitFor();
    await page.getByText(/DUO basisonderwijs, 1 augustus 2026: “026 1234567”/).waitFor();

    await sourceSays('026 1111111');
    const banner = page.getByRole('alert').filter({ hasText: 'Telefoon: bron is gewijzigd' });
    await banner.getByText('026 1111111').waitFor();
    await banner.getByRole('button', { name: 'Houden' }).click();
    await banner.waitFor({ state: 'hidden' });
    await change.filter({ hasText: '026 7654321' }).waitFor();

    await sourceSays('026 2222222');
    await banner.getByRole('button', { name: 'Overnemen' }).click();
    await banner.waitFor({ state: 'hidden' });
    await change.filter({ hasText: '026 2222222' }).waitFor();
    expect(await page.getByText('Eigen tekst van de regio.').count()).toBe(0);
  });

  it('has labels, a relation owner, takes part, and has open positions', async () => {
    const { regionId, editor, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const region = panel(page, 'In onze regio');
    await region.getByLabel('Doet mee in onze regio').check();
    await region.getByLabel('Relatiebeheerder').selectOption({ label: 'Bas Bewerker' });
    await region.getByRole('button', { name: /Labels wijzigen$/ }).click();
    await region.getByLabel('Labels', { exact: true }).fill('opleidingsschool, proeftuin');
    await page.keyboard.press('Enter');
    await region.getByText('opleidingsschool, proeftuin').waitFor();
    const positions = panel(page, 'Openstaande vacatures');
    await positions.getByRole('button', { name: 'Vacature toevoegen' }).click();
    await positions.getByLabel('Vak').selectOption({ label: 'Wiskunde' });
    await positions.getByLabel('Omvang in fte').fill('0,8');
    await positions.getByLabel('Ook voor zij-instromers').check();
    await positions.getByRole('button', { name: 'Opslaan' }).click();
    await positions.getByText('0,8 fte · ook voor zij-instromers').waitFor();
    // Wide enough for who keeps up with it.
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${regionId}/netwerk?label=proeftuin&deelname=ja&relatie=${editor}`);
    const row = rowOf(page, 'Basisschool De Zwáán');
    await row.getByText('Bas Bewerker').waitFor();
  });

  it('keeps notes, and gives back one that was removed', async () => {
    const { editor, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const notes = panel(page, 'Notities');
    await notes.getByLabel('Nieuwe notitie').fill('Bellen na 15 uur.');
    await notes.getByRole('button', { name: 'Notitie opslaan' }).click();
    const note = notes.getByRole('listitem').filter({ hasText: 'Bellen na 15 uur.' });
    await note.getByText(/^Uzelf/).waitFor();
    await note.getByRole('button', { name: 'Verwijderen' }).click();
    await note.waitFor({ state: 'hidden' });
    await notes.getByRole('button', { name: 'Ongedaan maken' }).click();
    await note.waitFor();
  });

  it('has people, warns of somebody who is known already, and knows when they were last verified', async () => {
    const { regionId, editor, page: pageOf, contacts } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const people = panel(page, 'Contactpersonen');
    const add = async (name: string, email: string) => {
      await people.getByRole('button', { name: 'Contactpersoon toevoegen' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Naam', { exact: true }).fill(name);
      await dialog.getByLabel('E-mailadres').fill(email);
      await dialog.getByLabel(/^Functie bij/).fill('Directeur');
      await dialog.getByRole('button', { name: 'Opslaan', exact: true }).click();
      return dialog;
    };
    await add('Dina Directeur', 'dina@zwaan.example');
    const dina = people.getByRole('listitem').filter({ hasText: 'Dina Directeur' });
    await dina.getByText('Directeur', { exact: true }).waitFor();
    const dialog = await add('D. Directeur', 'Dina@zwaan.example');
    await dialog.getByText('Deze persoon staat er misschien al').waitFor();
    await dialog.getByText('Dina Directeur').waitFor();
    await dialog.getByRole('button', { name: 'Annuleren' }).last().click();
    expect((await adminDb().collection(contactsPath(regionId)).get()).size).toBe(1);

    const [stored] = (await adminDb().collection(contactsPath(regionId)).get()).docs;
    await stored?.ref.update({ lastVerifiedOn: '2024-01-15' });
    await dina.getByText(/langer dan 24 maanden geleden/).waitFor();
    await expectAccessibleAtEveryWidth(page);
    await dina.getByRole('button', { name: 'Klopt nog: Dina Directeur' }).click();
    await dina.getByText(/^Gecontroleerd op/).waitFor();

    await page.goto(contacts);
    await page.getByText('1 contactpersoon', { exact: true }).waitFor();
    await page.getByLabel('Zoek een contactpersoon').fill('zwaan dir');
    await page.getByRole('link', { name: 'Basisschool De Zwáán' }).waitFor();
    await page.getByLabel('Niet gecontroleerd sinds 24 maanden').check();
    await page.getByRole('heading', { name: 'Niemand gevonden' }).waitFor();
    await expectAccessibleAtEveryWidth(page);
  });

  it('is seen whole by a viewer, who changes nothing', async () => {
    const { viewer, page: pageOf, contacts } = await aFilledRegion();
    const page = await openAs(viewer, pageOf('han'));
    await panel(page, 'Gegevens').getByText('99HS').waitFor();
    await page.getByText('Lerarenopleiding Wiskunde').waitFor();
    await panel(page, 'Notities').getByText('Nog geen notities.').waitFor();
    const changing = /wijzigen|toevoegen|opslaan|niet tonen|verwijderen/i;
    expect(await page.locator('main').getByRole('button', { name: changing }).count()).toBe(0);
    expect(await page.locator('main').getByRole('checkbox').count()).toBe(0);
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
    await page.goto(contacts);
    await page.getByRole('heading', { name: 'Nog geen contactpersonen' }).waitFor();
    expect(await page.locator('main').getByRole('button', { name: changing }).count()).toBe(0);
  });
});

describe('the map', () => {
  it('shows every organization: by its own place, by that of its municipality, or beside it', async () => {
    const { editor, map } = await aFilledRegion();
    const page = await openAs(editor, map);
    const plane = page.getByRole('region', { name: /^Kaart\./ });
    await plane.getByRole('button').first().waitFor();
    await page
      .getByRole('region', { name: 'Zonder bekende plaats' })
      .getByRole('link', { name: 'Loket Leraar Worden' })
      .waitFor();
    // Near enough that nothing is together any more.
    await page.getByLabel(search).fill('eik');
    const eik = plane.getByRole('button', { name: /Lyceum De Eik, .*plaats bij benadering/ });
    await eik.waitFor();
    await eik.focus();
    await page.getByRole('status', { name: 'Op deze plek' }).getByRole('link').waitFor();
    await page.getByLabel(search).fill('');
    await page.getByText('5 organisaties', { exact: true }).waitFor();
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole('link', { name: 'Toon als tabel' }).click();
    await rowOf(page, 'Loket Leraar Worden').waitFor();
  });

  it('is moved and gone through with the keyboard', async () => {
    const { editor, map } = await aFilledRegion();
    const page = await openAs(editor, map);
    const plane = page.getByRole('region', { name: /^Kaart\./ });
    await plane.getByRole('button').first().waitFor();
    const before = await plane.getByRole('button').count();
    await plane.focus();
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('-');
    await expect.poll(() => plane.getByRole('button').count()).toBeLessThan(before);
    await page.keyboard.press('0');
    await expect.poll(() => plane.getByRole('button').count()).toBe(before);
    await page.keyboard.press('Tab');
    await page.getByRole('status', { name: 'Op deze plek' }).waitFor();
  });
});
