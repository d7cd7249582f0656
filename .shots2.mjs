import { launch, login } from './.shots.mjs';

const browser = await launch();
const shotter =
  (page) =>
  async (name, full = true) =>
    page.screenshot({ path: `/tmp/help-shots/${name}.png`, fullPage: full });
{
  const page = await login(browser, 'platform@instroom.example');
  const shot = shotter(page);
  await page.goto('/platform/ondersteuning');
  await page.getByLabel('Naam').waitFor();
  await page.getByLabel('Naam').fill('Team Instroom');
  await page.getByLabel('E-mailadres').fill('hulp@instroom.example');
  await page.getByLabel('Telefoonnummer').fill('06 12');
  await page.getByLabel('Bereikbaar').fill('Op werkdagen van 9 tot 17 uur');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.waitForTimeout(1500);
  await shot('platform-support-error');
  await page.getByLabel('Telefoonnummer').fill('06 12345678');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByText('Iedereen ziet het meteen').waitFor();
  await shot('platform-support');
  await page.goto('/platform/sessies');
  await page.getByRole('button', { name: 'Sessie toevoegen' }).waitFor();
  await page.waitForTimeout(800);
  await shot('platform-sessions-empty');
  for (const [t, d, extra] of [
    [
      'Derde sessie van 2025',
      '2025-11-03',
      {
        report:
          'Twaalf regio’s waren erbij. We spraken over de warme overdracht tussen regio’s en over wat een goede intake is.\n\nAfgesproken: iedereen gebruikt dezelfde redenen van uitstroom.',
        links: 'Presentatie https://presentatie.example/1\nOpname https://video.example/opname',
      },
    ],
    [
      'Eerste sessie van 2027',
      '2027-04-13',
      {
        place: 'Stationsplein 1, Ede',
        url: 'https://video.example/kamer',
        agenda: 'Kennismaken\nCijfers per regio\nNieuwe wensen',
      },
    ],
    ['Tweede sessie van 2027', '2027-07-06', {}],
  ]) {
    await page.getByRole('button', { name: 'Sessie toevoegen' }).click();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(300);
    await page.getByLabel('Naam').fill(t);
    await page.getByLabel('Datum').fill(d);
    if (extra.place) await page.getByLabel('Plaats').fill(extra.place);
    if (extra.url) await page.getByLabel('Link om deel te nemen').fill(extra.url);
    if (extra.agenda) await page.getByLabel('Agenda').fill(extra.agenda);
    if (extra.report) await page.getByLabel('Verslag').fill(extra.report);
    if (extra.links) await page.getByLabel('Links').fill(extra.links);
    if (t.startsWith('Eerste')) await shot('session-dialog', false);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page.waitForTimeout(800);
  await shot('platform-sessions');
}
const page = await login(browser, 'bewerker@demo-oost.example');
const shot = shotter(page);
await page.goto('/demo-oost/wensen');
await page.getByRole('button', { name: 'Wens voorstellen' }).click();
await page.getByRole('dialog').waitFor();
await page.waitForTimeout(300);
await shot('wish-dialog', false);
await page.getByLabel('Wat wilt u?').fill('Kaart van kandidaten in de regio');
await page
  .getByLabel('Waarom, en hoe')
  .fill(
    'Dan zien we in één oogopslag waar kandidaten wonen en welke scholen dichtbij zijn.\nLiefst met een filter op vak.',
  );
await page.getByRole('button', { name: 'Voorstellen', exact: true }).click();
await page.getByText('Uw wens staat erbij').waitFor();
const west = await login(browser, 'beheer@demo-west.example');
await west.goto('/demo-west/wensen');
for (const [a, b] of [
  ['Agenda koppelen', 'Afspraken met kandidaten in de eigen agenda.'],
  [
    'Berichten naar een groep kandidaten',
    'Iedereen die nog wacht in één keer uitnodigen voor een bijeenkomst.',
  ],
]) {
  await west.getByRole('button', { name: 'Wens voorstellen' }).click();
  await west.getByLabel('Wat wilt u?').fill(a);
  await west.getByLabel('Waarom, en hoe').fill(b);
  await west.getByRole('button', { name: 'Voorstellen', exact: true }).click();
  await west.getByRole('dialog').waitFor({ state: 'hidden' });
}
await west.getByRole('button', { name: /Stem namens uw regio voor: Kaart/ }).click();
await west.waitForTimeout(1500);
await shotter(west)('wishes-west');
const platform = await login(browser, 'platform@instroom.example');
await platform.goto('/platform/wensen');
await platform.getByRole('button', { name: 'Beantwoorden: Agenda koppelen' }).click();
await platform.getByLabel('Stand').selectOption('done');
await platform.getByRole('button', { name: 'Bewaren' }).click();
await platform.waitForTimeout(500);
await shotter(platform)('platform-wishes-edit');
await platform
  .getByLabel('Wat is ermee gedaan?')
  .fill('Zit in Instroom sinds november: bij Mijn account zet u uw agenda aan.');
await platform.getByRole('button', { name: 'Bewaren' }).click();
await platform.waitForTimeout(1500);
await shotter(platform)('platform-wishes');
await page.waitForTimeout(1000);
await shot('wishes-oost');
await page.goto('/demo-oost/sessies');
await page.waitForTimeout(1500);
await shot('sessions');
await page.goto('/demo-oost/hulp');
await page.waitForTimeout(1500);
await shot('help-filled');
await page.goto('/demo-oost/hulp/oefenen');
await page.getByRole('button', { name: 'Maak mijn oefenregio' }).click();
await page.waitForTimeout(350);
await shot('practice-making', false);
await page.getByText('Uw oefenregio staat klaar').waitFor();
await shot('practice-ready', false);
await page.getByRole('link', { name: 'Naar mijn oefenregio' }).click();
await page.waitForURL('**/vandaag');
await page.waitForTimeout(1500);
await shot('practice-today', false);
await page
  .getByRole('button', { name: /Oefenregio/ })
  .first()
  .click();
await page.waitForTimeout(500);
await shot('practice-menu', false);
await page.keyboard.press('Escape');
await page.getByRole('link', { name: 'Cijfers' }).first().click();
await page.waitForTimeout(1500);
await shot('practice-figures', false);
await page.getByRole('link', { name: 'Opnieuw beginnen' }).click();
await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
await page.waitForTimeout(400);
await shot('practice-sure', false);
await page.getByRole('button', { name: 'Ja, begin opnieuw' }).click();
await page.waitForTimeout(150);
await shot('practice-resetting', false);
await page.getByText('Uw oefenregio staat klaar').waitFor();
await page.waitForTimeout(300);
await shot('practice-reset', false);
await page.setViewportSize({ width: 390, height: 844 });
const regionId = new URL(page.url()).pathname.split('/')[1];
await page.goto(`/${regionId}/kandidaten`);
await page.waitForTimeout(1500);
await shot('practice-list-390', false);
await page.goto(`/${regionId}/wensen`);
await page.waitForTimeout(1500);
await shot('practice-wishes-390', false);
await page.goto('/demo-oost/wensen');
await page.waitForTimeout(1500);
await shot('wishes-390');
await page.goto('/demo-oost/sessies');
await page.waitForTimeout(1500);
await shot('sessions-390');
await page.getByRole('button', { name: /Gebruikersmenu/ }).click();
await page.waitForTimeout(400);
await shot('usermenu-390', false);
await browser.close();
