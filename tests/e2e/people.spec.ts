// People come and go in a browser: invited, at work, with another role, and without access.
import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import {
  candidatePath,
  invitationPath,
  invitationsPath,
  memberPath,
} from '@instroom/domain/paths.ts';
import { memberSchema, type Role } from '@instroom/domain/region/member.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { deactivate, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { signInAs } from '../setup/clients.ts';
import {
  aFailedInvitation,
  anAccount,
  anAddress,
  anInvitation,
  tokenMailedTo,
} from '../setup/invited.ts';
import { nextSecond } from '../setup/moments.ts';
import { aMember, aRegion } from '../setup/region.ts';

const widths = [1440, 1024, 390];
/** Whoever loses rights sees that within this time. */
const promisedMs = 2000;

/**
 * Who loses rights has to sign in again. Production asks for that within the hour; this backend at once, and sometimes
 * before the browser has heard what changed.
 */
const sessionEnded = /omdat uw toegang of uw wachtwoord is gewijzigd/;

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

async function aPlace() {
  const region = await aRegion({ name: 'Regio Test' });
  const { regionId, editor, regionAdmin } = region;
  const place = (uid: string) => adminDb().doc(memberPath(regionId, uid));
  await place(editor).update({ displayName: 'Bas Bewerker' });
  await place(regionAdmin).update({ displayName: 'Bea Beheer' });
  const dossier = adminDb().doc(candidatePath(regionId, 'anna'));
  await dossier.set(
    aCandidate({ firstName: 'Anna', lastName: 'Appel', motivation: 'Ik wil voor de klas.' }),
  );
  return {
    ...region,
    people: `/${regionId}/beheer/mensen`,
    path: `/${regionId}/kandidaten/anna`,
    member: async (uid: string) => memberSchema.parse((await place(uid).get()).data()),
    setRole: (uid: string, role: Role) => place(uid).update({ role }),
    stored: async () => candidateSchema.parse((await dossier.get()).data()),
  };
}

const openInvitation = async (token: string, page?: Page) => {
  const opened = page ?? (await newPage());
  await opened.goto(`/uitnodiging#${token}`);
  return opened;
};
const change = (page: Page, field: string) =>
  page.getByRole('button', { name: new RegExp(`${field} wijzigen$`) });

async function choosePassword(page: Page) {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Account maken en beginnen' }).click();
}

async function invite(page: Page, name: string, email: string, role: string) {
  await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Iemand uitnodigen' });
  await dialog.getByLabel('Naam').fill(name);
  await dialog.getByLabel('E-mailadres').fill(email);
  await dialog.getByRole('radio', { name: role }).check();
  await dialog.getByRole('button', { name: 'Uitnodiging sturen' }).click();
  return dialog;
}

async function actOn(page: Page, name: string, act: string) {
  await page.getByRole('button', { name: `Acties voor ${name}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
  return page.getByRole('dialog');
}

describe('from invitation to work and back', () => {
  it('invited, at work within a minute, demoted with a dossier open, and then without access', async () => {
    const { regionId, regionAdmin, people, path, stored } = await aPlace();
    const email = anAddress();
    const admin = await openAs(regionAdmin, people);
    await invite(admin, 'Nora Nieuw', email, 'Bewerker');
    await admin.getByText('De uitnodiging voor Nora Nieuw wordt verstuurd.').waitFor();
    await admin.getByText('E-mail staat in het postvak van deze computer').waitFor();

    const nora = await openInvitation(await tokenMailedTo(regionId, email));
    await title(nora, 'Welkom bij Regio Test').waitFor();
    expect(await nora.getByLabel('E-mailadres').inputValue()).toBe(email);
    await choosePassword(nora);
    await nora.waitForURL(`**/${regionId}/vandaag`);
    expect(new URL(nora.url()).hash).toBe('');
    await admin.getByText('Er staan geen uitnodigingen open.').waitFor();

    await nora.goto(path);
    await change(nora, 'Motivatie').click();
    await nora.getByLabel('Motivatie', { exact: true }).fill('Gesproken met Nora.');
    await nora.getByLabel('Motivatie', { exact: true }).press('Control+Enter');
    await expect.poll(async () => (await stored()).motivation).toBe('Gesproken met Nora.');

    const roleDialog = await actOn(admin, 'Nora Nieuw', 'Rol wijzigen…');
    await roleDialog.getByRole('radio', { name: 'Lezer' }).check();
    await roleDialog.getByRole('button', { name: 'Rol wijzigen' }).click();
    await admin.getByText('Nora Nieuw is nu lezer.').waitFor();
    const demoted = Date.now();
    await nora
      .getByText(/u bent nu lezer/)
      .or(nora.getByText(sessionEnded))
      .first()
      .waitFor();
    await change(nora, 'Motivatie').waitFor({ state: 'hidden' });
    expect(Date.now() - demoted).toBeLessThan(promisedMs);

    await nora.getByRole('button', { name: 'Opnieuw inloggen' }).click();
    await nora.getByLabel('E-mailadres').fill(email);
    await nora.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await nora.getByRole('button', { name: 'Inloggen' }).click();
    await title(nora, 'Anna Appel').waitFor();
    await nora.getByText('Gesproken met Nora.').waitFor();
    expect(await change(nora, 'Motivatie').count()).toBe(0);

    const accessDialog = await actOn(admin, 'Nora Nieuw', 'Toegang stoppen…');
    await accessDialog.getByRole('button', { name: 'Toegang stoppen' }).click();
    await admin.getByText('Nora Nieuw heeft geen toegang meer.').waitFor();
    const ended = Date.now();
    await nora
      .getByText(/Uw toegang tot Regio Test is gestopt/)
      .or(nora.getByText(sessionEnded))
      .first()
      .waitFor();
    expect(await nora.getByText('Gesproken met Nora.').count()).toBe(0);
    expect(Date.now() - ended).toBeLessThan(promisedMs);

    await admin.getByRole('button', { name: 'Nora Nieuw weer toegang geven' }).click();
    await admin.getByRole('dialog').getByRole('button', { name: 'Toegang geven' }).click();
    await admin.getByText('Nora Nieuw heeft weer toegang.').waitFor();
  });
});

describe('an invitation', () => {
  it('is accepted by who has an account already, after signing in', async () => {
    const { regionId } = await aPlace();
    const email = await emailOf((await aRegion()).editor);
    const { token } = await anInvitation(regionId, { email });
    const page = await openInvitation(token);
    await page.getByRole('heading', { name: 'Log in om de uitnodiging aan te nemen' }).waitFor();
    await page.getByLabel('Wachtwoord', { exact: true }).fill('verkeerd-wachtwoord');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByText('E-mailadres of wachtwoord klopt niet.').waitFor();
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.waitForURL(`**/${regionId}/vandaag`);
  });

  it('of somebody else says so, and offers to go on as the right person', async () => {
    const { regionId, viewer, path } = await aPlace();
    const { token, email } = await anInvitation(regionId, { role: 'viewer' });
    const page = await openAs(viewer, path);
    await openInvitation(token, page);
    await page.getByText('U bent ingelogd met een ander adres').waitFor();
    await page.getByRole('button', { name: 'Uitloggen en verder gaan' }).click();
    await page.getByRole('heading', { name: 'Kies een wachtwoord' }).waitFor();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe(email);
    await choosePassword(page);
    await title(page, 'Cijfers').waitFor();
  });

  it('asks for a password that is long enough', async () => {
    const { regionId } = await aPlace();
    const page = await openInvitation((await anInvitation(regionId)).token);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('kort');
    await page.getByRole('button', { name: 'Account maken en beginnen' }).click();
    await page.getByText('Dit wachtwoord is te kort', { exact: false }).waitFor();
  });

  it('leads on when somebody else was quicker with the same address', async () => {
    const { regionId } = await aPlace();
    const { token, email } = await anInvitation(regionId);
    const page = await openInvitation(token);
    await page.getByRole('heading', { name: 'Kies een wachtwoord' }).waitFor();
    await anAccount(email);
    await choosePassword(page);
    await page.getByRole('heading', { name: 'Log in om de uitnodiging aan te nemen' }).waitFor();
  });

  it('that does not work says why, each in its own words', async () => {
    const { regionId } = await aPlace();
    const page = await newPage();
    const says = async (token: string, text: string) => {
      await openInvitation(token, page);
      await page.getByText(text, { exact: false }).waitFor();
      await title(page, 'Deze uitnodiging werkt niet').waitFor();
    };
    await says('', 'Deze link is niet volledig.');
    await says('half', 'Deze link is niet volledig.');
    await says('x'.repeat(43), 'Deze link kennen wij niet');
    const old = await anInvitation(regionId, { now: addDays(new Date(), -8) });
    await says(old.token, 'Deze uitnodiging is verlopen.');
    const withdrawn = await anInvitation(regionId);
    await withdrawn.document.update({ state: 'withdrawn' });
    await says(withdrawn.token, 'Deze uitnodiging is ingetrokken.');
    const used = await anInvitation(regionId);
    await used.document.update({ state: 'accepted', acceptedByUid: 'somebody' });
    await says(used.token, 'Deze uitnodiging is al aangenomen.');
  });

  it('says what it needs when there is no connection, and works again with one', async () => {
    const { regionId } = await aPlace();
    const { token } = await anInvitation(regionId);
    const page = await newPage();
    await page.goto('/inloggen');
    await title(page, 'Inloggen').waitFor();
    await openInvitation(token, page);
    await page.getByRole('heading', { name: 'Kies een wachtwoord' }).waitFor();
    await page.context().setOffline(true);
    await choosePassword(page);
    await page.getByText('Er is geen verbinding.', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await choosePassword(page);
    await page.waitForURL(`**/${regionId}/vandaag`);
  });
});

describe('the page of people', () => {
  it('is for admins of the region', async () => {
    const { editor, people } = await aPlace();
    const page = await openAs(editor, people);
    await title(page, 'Alleen voor regiobeheerders').waitFor();
  });

  it('lets nobody change the own access', async () => {
    const { regionAdmin, people } = await aPlace();
    const page = await openAs(regionAdmin, people);
    const own = page.getByRole('listitem').filter({ hasText: 'Bea Beheer' });
    await own.getByText('Uw eigen toegang wijzigt een collega.').waitFor();
    expect(await own.getByRole('button').count()).toBe(0);
  });

  it('refuses who is a member or invited already, and keeps what was filled in', async () => {
    const { regionId, regionAdmin, people } = await aPlace();
    const [member, invited] = [anAddress(), anAddress()];
    await adminDb()
      .doc(memberPath(regionId, 'mia'))
      .set(aMember('viewer', { displayName: 'Mia Meekijker', email: member }));
    await anInvitation(regionId, { email: invited });
    const page = await openAs(regionAdmin, people);
    const dialog = await invite(page, 'Mia', 'mia', 'Lezer');
    await dialog.getByText('Dit e-mailadres klopt niet.', { exact: false }).waitFor();
    await dialog.getByLabel('E-mailadres').fill(member);
    await dialog.getByRole('button', { name: 'Uitnodiging sturen' }).click();
    await dialog.getByText('hoort al bij iemand die in deze regio werkt').waitFor();
    await dialog.getByLabel('E-mailadres').fill(invited);
    await dialog.getByRole('button', { name: 'Uitnodiging sturen' }).click();
    await dialog.getByText('staat al een uitnodiging open', { exact: false }).waitFor();
    expect(await dialog.getByLabel('Naam').inputValue()).toBe('Mia');
    expect((await adminDb().collection(invitationsPath(regionId)).get()).size).toBe(1);
  });

  it('sends an invitation again and takes one back', async () => {
    const { regionId, regionAdmin, people } = await aPlace();
    const old = await aFailedInvitation(regionId);
    const { tokenHash } = await old.stored();
    const page = await openAs(regionAdmin, people);
    const row = page.getByRole('listitem').filter({ hasText: old.email });
    await row.getByText('E-mail niet bezorgd.', { exact: false }).waitFor();
    await row.getByText(/^verlopen op /).waitFor();
    await row.getByRole('button', { name: /opnieuw sturen$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opnieuw sturen' }).click();
    await row.getByText(/^geldig tot /).waitFor();
    await row.getByText('E-mail staat in het postvak', { exact: false }).waitFor();
    expect((await old.stored()).tokenHash).not.toBe(tokenHash);

    await row.getByRole('button', { name: /intrekken$/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await row.waitFor({ state: 'hidden' });
    const document = adminDb().doc(invitationPath(regionId, old.invitationId));
    expect((await document.get()).get('state')).toBe('withdrawn');
  });
});

describe('a role that changes while a dossier is open', () => {
  it('takes the controls away, says so, and leaves what was being typed', async () => {
    const { editor, path, setRole, stored } = await aPlace();
    const page = await openAs(editor, path);
    await change(page, 'Motivatie').click();
    await page.getByLabel('Motivatie', { exact: true }).fill('Een lang verhaal.');
    const before = Date.now();
    await setRole(editor, 'viewer');
    await page.getByText('Uw rol in deze regio is gewijzigd: u bent nu lezer.').waitFor();
    expect(Date.now() - before).toBeLessThan(promisedMs);
    expect(await page.getByLabel('U was nog aan het typen bij Motivatie').inputValue()).toBe(
      'Een lang verhaal.',
    );
    expect(await page.getByRole('button', { name: /wijzigen$/ }).count()).toBe(0);
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
    await expectAccessible(page);

    await setRole(editor, 'regionAdmin');
    await page.getByText('u bent nu regiobeheerder', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Beheer' }).waitFor();
    await change(page, 'Motivatie').waitFor();
  });

  it('refuses an edit that waited, and says which', async () => {
    const { editor, path, setRole, stored } = await aPlace();
    const page = await openAs(editor, path);
    await change(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie').click();
    await page.getByLabel('Motivatie', { exact: true }).fill('In de trein bedacht.');
    await page.getByLabel('Motivatie', { exact: true }).press('Control+Enter');
    await page.getByText('Wacht op verbinding', { exact: true }).waitFor();
    await setRole(editor, 'viewer');
    await page.context().setOffline(false);
    const report = page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' });
    await report.getByText('In de trein bedacht.').waitFor();
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
  });

  it('ends the session too, and still says what was not saved', async () => {
    const { regionId, regionAdmin, editor, path, stored } = await aPlace();
    const page = await openAs(editor, path);
    await change(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie').click();
    await page.getByLabel('Motivatie', { exact: true }).fill('In de trein bedacht.');
    await page.getByLabel('Motivatie', { exact: true }).press('Control+Enter');
    await page.getByText('Wacht op verbinding', { exact: true }).waitFor();
    const admin = await signInAs(regionAdmin);
    const command = { regionId, uid: editor, commandId: randomUUID() };
    await nextSecond();
    await admin.call('changeRole', { ...command, role: 'viewer' });
    await page.context().setOffline(false);
    const report = page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' });
    await report.getByText('In de trein bedacht.').waitFor();
    await page.getByRole('button', { name: 'Opnieuw inloggen' }).waitFor();
    expect(await page.getByText('Ik wil voor de klas.').count()).toBe(0);
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
    await expectAccessible(page);
  });

  it('closes the settings for who is no admin any more', async () => {
    const { regionAdmin, people, setRole } = await aPlace();
    const page = await openAs(regionAdmin, people);
    await page.getByRole('button', { name: 'Iemand uitnodigen' }).click();
    await setRole(regionAdmin, 'editor');
    await title(page, 'Alleen voor regiobeheerders').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('access that ends while somebody is at work', () => {
  it('takes everything off the screen and the device, and says so', async () => {
    const { regionId, viewer, path } = await aPlace();
    const page = await newPage();
    await page.goto(path);
    await page.getByLabel('E-mailadres').fill(await emailOf(viewer));
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByLabel('Dit is mijn eigen werkplek', { exact: false }).check();
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await title(page, 'Anna Appel').waitFor();
    const stores = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
    expect((await stores()).some((name) => name.startsWith('firestore'))).toBe(true);
    const before = Date.now();
    await deactivate(regionId, viewer);
    await title(page, 'Geen toegang').waitFor();
    await page.getByText('Uw toegang tot Regio Test is gestopt', { exact: false }).waitFor();
    expect(Date.now() - before).toBeLessThan(promisedMs);
    expect(await page.getByText('Anna Appel').count()).toBe(0);
    await expect
      .poll(async () => (await stores()).filter((name) => name.startsWith('firestore')))
      .toEqual([]);
  });
});

describe('everybody can use it', () => {
  for (const width of widths) {
    it(`axe finds nothing on the pages of people, ${width} wide`, async () => {
      const { regionId, regionAdmin, people } = await aPlace();
      const open = await anInvitation(regionId);
      const failed = await aFailedInvitation(regionId);
      const page = await openInvitation(open.token);
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('heading', { name: 'Kies een wachtwoord' }).waitFor();
      await expectFits(page);
      await openInvitation(failed.token, page);
      await title(page, 'Deze uitnodiging werkt niet').waitFor();
      await expectFits(page);

      const admin = await openAs(regionAdmin, people);
      await admin.setViewportSize({ width, height: 900 });
      await admin.getByText('E-mail niet bezorgd.', { exact: false }).waitFor();
      await admin.getByRole('heading', { name: 'Zonder toegang' }).waitFor();
      await expectFits(admin);
      await admin.getByRole('button', { name: 'Iemand uitnodigen' }).click();
      await admin.getByRole('dialog').waitFor();
      await expectFits(admin);
    });
  }
});

async function expectFits(page: Page) {
  await expectAccessible(page);
  expect(await beyondWindow(page)).toBeLessThanOrEqual(0);
}
