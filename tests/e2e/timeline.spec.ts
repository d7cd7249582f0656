// The timeline of a dossier in a browser: recording a contact, answering what was filled in anew, and paper.
import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import { registrationId } from '@instroom/domain/activity/registration.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import {
  activityPath,
  candidatePath,
  interactionPath,
  interactionsPath,
  orgMarksBucketPath,
  registrationPath,
} from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aDossier, add, shownIn } from '../setup/dossier.ts';
import { aFilledRegion } from '../setup/network-of-region.ts';

const quickEntry = (page: Page) => page.getByRole('form', { name: 'Contact vastleggen' });
const line = (page: Page) => quickEntry(page).getByRole('textbox', { name: 'Waar ging het over?' });
const entry = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

async function contactsOf(regionId: string) {
  const all = await adminDb().collection(interactionsPath(regionId, 'anna')).get();
  return all.docs.map((document) => document.data());
}

async function withProposal(fields: object = {}) {
  const dossier = await aDossier();
  await adminDb()
    .doc(interactionPath(dossier.regionId, 'anna', 'form-again'))
    .set({
      ...{ kind: 'form', at: new Date(), direction: 'in', byUid: 'form:f', attachmentIds: [] },
      proposal: {
        ...{ formId: 'f', submissionKey: 'k', custom: {}, state: 'open' },
        values: { firstName: 'Anna', phone: '0600000001', motivation: 'Nu echt.', ...fields },
      },
    });
  return dossier;
}

describe('a contact', () => {
  it('is recorded with the keyboard alone, and a colleague sees it', async () => {
    const { regionId, editor, colleague, path, stored } = await aDossier();
    const other = await openAs(colleague, path);
    const page = await openAs(editor, path);
    await line(page).focus();
    await page.keyboard.type('Gesproken over wiskunde');
    await page.keyboard.press('Enter');
    await entry(page, 'Gesproken over wiskunde').getByText('Telefonisch').waitFor();
    expect(await line(page).inputValue()).toBe('');
    await entry(other, 'Gesproken over wiskunde').waitFor();
    await other.getByRole('heading', { level: 3, name: 'vandaag' }).waitFor();
    expect(await contactsOf(regionId)).toMatchObject([
      { kind: 'phone', direction: 'out', byUid: editor, summary: 'Gesproken over wiskunde' },
    ]);
    await expect.poll(async () => (await stored()).lastContactAt).toBeInstanceOf(Date);
    expect(await entry(other, 'Gesproken over').getByRole('button').count()).toBe(0);
  });

  it('is recorded with three clicks and a line; the kind stays for the next one', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await quickEntry(page).getByText('Adviesgesprek').click();
    await line(page).click();
    await line(page).fill('Route besproken');
    await quickEntry(page).getByRole('button', { name: 'Vastleggen' }).click();
    await entry(page, 'Route besproken').getByText('Adviesgesprek').waitFor();
    await line(page).fill('Nog iets');
    await line(page).press('Enter');
    await expect
      .poll(async () => (await contactsOf(regionId)).map(({ kind }) => kind))
      .toEqual(['advice', 'advice']);
  });

  it('may have been earlier, with more to say; nothing in the future and no BSN', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await line(page).press('Enter');
    await page.getByText('Schrijf in één regel waar het over ging.').waitFor();
    await line(page).fill('Gebeld bsn 111222333');
    await line(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'burgerservicenummer' }).waitFor();
    await line(page).fill('Gebeld');
    await quickEntry(page)
      .getByRole('button', { name: /Moment wijzigen/ })
      .click();
    await quickEntry(page).getByLabel('Dag').fill('2099-01-01');
    await line(page).press('Enter');
    await page.getByText('Dit moment is nog niet geweest.').waitFor();
    await quickEntry(page).getByLabel('Dag').fill('2026-03-04');
    await quickEntry(page).getByLabel('Tijd').fill('09:30');
    await quickEntry(page).getByRole('button', { name: 'Meer', exact: true }).click();
    await quickEntry(page).getByLabel('Notitie').fill('Belt volgende week terug.');
    await quickEntry(page).getByText('Van de kandidaat').click();
    await quickEntry(page).getByLabel('Duur in minuten').fill('20');
    await line(page).press('Enter');
    await page.getByRole('heading', { level: 3, name: 'woensdag 4 maart 2026' }).waitFor();
    await entry(page, 'Belt volgende week terug.')
      .getByText(/09:30.*van de kandidaat · 20 minuten/)
      .waitFor();
    await expect.poll(async () => (await contactsOf(regionId)).length).toBe(1);
  });

  it('is changed and taken back by who recorded it, and put back at once', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await line(page).fill('Gebeld');
    await line(page).press('Enter');
    await entry(page, 'Gebeld')
      .getByRole('button', { name: /wijzigen$/ })
      .click();
    const form = page.getByRole('form', { name: /^Telefonisch van .* wijzigen$/ });
    await form.getByRole('textbox', { name: 'Waar ging het over?' }).fill('Teruggebeld');
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await entry(page, 'Teruggebeld').waitFor();
    await entry(page, 'Teruggebeld')
      .getByRole('button', { name: /verwijderen$/ })
      .click();
    await expect.poll(async () => (await contactsOf(regionId)).length).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await entry(page, 'Teruggebeld').waitFor();
    await expect.poll(async () => (await contactsOf(regionId)).length).toBe(1);
  });

  it('shows at once without a connection, marked until it is sent', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await openAs(editor, path);
    // What was not read yet cannot be added to.
    await entry(page, 'Aangemeld').waitFor();
    await page.context().setOffline(true);
    await line(page).fill('In de trein gebeld');
    await line(page).press('Enter');
    await entry(page, 'In de trein gebeld').getByText('Wacht op verbinding').waitFor();
    expect(await contactsOf(regionId)).toEqual([]);
    await page.context().setOffline(false);
    await expect.poll(async () => (await contactsOf(regionId)).length).toBe(1);
    await entry(page, 'In de trein gebeld')
      .getByText('Wacht op verbinding')
      .waitFor({ state: 'detached' });
  });
});

describe('what was filled in anew', () => {
  it('is taken over, field by field', async () => {
    const { editor, path, stored } = await withProposal({ lastName: 'Zwart' });
    const page = await openAs(editor, path);
    const table = page.getByRole('table', { name: 'Opnieuw een formulier ingevuld' });
    await table.getByRole('row', { name: /Voornaam.*staat er al/ }).waitFor();
    await table.getByRole('checkbox', { name: 'Achternaam overnemen' }).uncheck();
    await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await page.getByText(/Overgenomen door .*: Motivatie\./).waitFor();
    expect(await stored()).toMatchObject({ motivation: 'Nu echt.', lastName: 'Appel' });
    await page.getByRole('button', { name: 'Wijzigingen 1' }).click();
    await page.getByText('Gewijzigd: Motivatie').waitFor();
  });

  it('is not taken over, on second thoughts chosen again, and answered by one of two', async () => {
    const { editor, colleague, path, stored } = await withProposal();
    const page = await openAs(editor, path);
    await page.getByRole('button', { name: 'Niet overnemen' }).click();
    await page.getByText('Niet overgenomen door').waitFor();
    await page.getByRole('button', { name: 'Toch nog kiezen' }).click();
    const other = await openAs(colleague, path);
    await other.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await page.getByText('Overgenomen door Bas Bewerker').waitFor();
    expect((await stored()).motivation).toBe('Nu echt.');
  });
});

describe('the dossier', () => {
  it('says what its phase still asks for, and opens the field', async () => {
    const { editor, path, stored, document } = await aDossier();
    await document.update({ phase: 'orienting', status: 'exploring' });
    const page = await openAs(editor, path);
    const missing = page.getByRole('paragraph').filter({ hasText: 'Ontbreekt nog' });
    await missing.getByRole('button', { name: 'Sectoren' }).click();
    await page.getByRole('checkbox', { name: 'Voortgezet onderwijs' }).check();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).sectors).toEqual(['vo']);
    await missing.getByRole('button', { name: 'Sectoren' }).waitFor({ state: 'detached' });
  });

  it('has an employer of one’s own words where the network has none', async () => {
    const { regionId, editor, path, stored } = await aDossier();
    await adminDb().doc(orgMarksBucketPath(regionId, '0')).set({ marks: {} });
    const page = await openAs(editor, path);
    await add(page, 'Opleiding en werk', 'Werkgever');
    await page.getByRole('textbox', { name: 'Werkgever' }).fill('Basisschool De Verzinsels');
    await page.keyboard.press('Enter');
    await shownIn(page, 'Werkgever').getByText('Basisschool De Verzinsels').waitFor();
    await expect.poll(async () => (await stored()).employerName).toBe('Basisschool De Verzinsels');
    expect((await stored()).employerOrgId).toBeUndefined();
  });

  it('has an employer of the network, and leads to it', async () => {
    const { regionId, editor, ids } = await aFilledRegion();
    const anna = adminDb().doc(candidatePath(regionId, 'anna'));
    await anna.set(aCandidate());
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await add(page, 'Opleiding en werk', 'Werkgever');
    await page.getByRole('textbox', { name: 'Werkgever' }).fill('zwaan');
    await page.getByRole('button', { name: /^Basisschool De Zwáán/ }).click();
    await page.getByRole('textbox', { name: 'Werkgever' }).press('Enter');
    await page.getByRole('link', { name: 'Basisschool De Zwáán' }).waitFor();
    await expect.poll(async () => (await anna.get()).get('employerOrgId')).toBe(ids.zwaan);
  });

  it('is given an employer of the network by who moves somebody to a job', async () => {
    const { regionId, editor, ids } = await aFilledRegion();
    const anna = adminDb().doc(candidatePath(regionId, 'anna'));
    await anna.set(aCandidate({ phase: 'training', status: 'started', chosenRoute: 'zib' }));
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: 'Fase wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Werkzaam' }).check();
    await dialog.getByLabel('Waar werkt de kandidaat?').fill('zwaan');
    await dialog.getByRole('button', { name: /^Basisschool De Zwáán/ }).click();
    await dialog.getByRole('button', { name: 'Fase wijzigen' }).click();
    await page.getByRole('link', { name: 'Basisschool De Zwáán' }).waitFor();
    const stored = async () => candidateSchema.parse((await anna.get()).data());
    await expect.poll(stored).toMatchObject({ phase: 'employed', employerOrgId: ids.zwaan });
  });

  it('has a programme of the network', async () => {
    const { regionId, editor, ids } = await aFilledRegion();
    const anna = adminDb().doc(candidatePath(regionId, 'anna'));
    await anna.set(aCandidate());
    const page = await openAs(editor, `/${regionId}/kandidaten/anna`);
    await page.getByRole('button', { name: /lege velden.*: Opleiding en werk/ }).click();
    await page.getByRole('button', { name: 'Opleiding toevoegen', exact: true }).click();
    const search = page.getByRole('textbox', { name: 'Opleiding', exact: true });
    await search.fill('wiskunde');
    await page.getByRole('list', { name: 'Gevonden in het netwerk' }).waitFor();
    await search.press('Enter');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Lerarenopleiding Wiskunde').waitFor();
    await expect.poll(async () => (await anna.get()).get('programId')).toBe(`${ids.han}/hovi-2`);
  });

  it('prints all that is known, without a button or a menu', async () => {
    const { regionId, editor, path } = await withProposal();
    const startsAt = new Date('2026-03-10T18:00:00Z');
    const activity = { startsAt, endsAt: new Date('2026-03-10T20:00:00Z') };
    await adminDb().doc(activityPath(regionId, 'evening')).set(anActivity(activity));
    const signUp = { activityId: 'evening', candidateId: 'anna', state: 'confirmed' } as const;
    await adminDb()
      .doc(registrationPath(regionId, registrationId('evening', 'anna')))
      .set(aRegistration({ ...signUp, attendance: 'absent', attendanceAt: startsAt }));
    const page = await openAs(editor, path);
    await line(page).fill('Gebeld over de route');
    await line(page).press('Enter');
    await entry(page, 'Gebeld over de route').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Afgedrukt op/).waitFor();
    for (const text of ['Gebeld over de route', 'Ik wil voor de klas.', 'anna@kandidaat.example'])
      expect(await page.getByText(text).filter({ visible: true }).count()).toBe(1);
    const printed = page.getByRole('listitem').filter({ hasText: 'Informatiebijeenkomst' });
    expect(await printed.filter({ visible: true }).allTextContents()).toEqual([
      'Informatiebijeenkomst · dinsdag 10 maart 2026, 19:00 – 21:00 uur · Niet gekomen',
    ]);
    for (const role of ['button', 'navigation', 'textbox', 'tab', 'radio'] as const)
      expect(await page.getByRole(role).filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByText(/^Afgedrukt op/).waitFor({ state: 'detached' });
  });

  it('is accessible and whole at every width, with everything in it open', async () => {
    const { editor, path } = await withProposal({ lastName: 'Zwart' });
    const page = await openAs(editor, path);
    await line(page).fill('Gebeld');
    await line(page).press('Enter');
    await quickEntry(page).getByRole('button', { name: 'Meer', exact: true }).click();
    await quickEntry(page)
      .getByRole('button', { name: /Moment wijzigen/ })
      .click();
    await page.getByRole('table', { name: 'Opnieuw een formulier ingevuld' }).waitFor();
    await expectAccessibleAtEveryWidth(page);
  });
});
