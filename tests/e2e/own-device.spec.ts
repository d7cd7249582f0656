// What stays on the disk of a device, and what becomes of changes that wait there.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deactivate, emailOf, openAs, password } from '../setup/application.ts';
import { newPage } from '../setup/browser.ts';
import { aDossier, change, shownIn, title, undecided, waiting } from '../setup/dossier.ts';

describe('the disk of this device', () => {
  const databases = (page: Page) =>
    page.evaluate(async () =>
      (await indexedDB.databases())
        .map(({ name }) => name ?? '')
        .filter((name) => name.startsWith('firestore/')),
    );

  async function signIn(page: Page, uid: string, path: string, own: boolean) {
    await page.goto(path);
    await page.getByLabel('E-mailadres').fill(await emailOf(uid));
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    if (own) await page.getByLabel(/eigen werkplek/).check();
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await title(page, 'Anna Appel').waitFor();
  }

  it('keeps nothing, unless asked; signing out takes it off', async () => {
    const { editor, path } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, false);
    expect(await databases(page)).toEqual([]);
    const leave = async () => {
      await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
      await page.getByRole('button', { name: 'Uitloggen' }).click();
      await title(page, 'Inloggen').waitFor();
    };
    await leave();
    await signIn(page, editor, path, true);
    await expect.poll(() => databases(page)).toHaveLength(1);
    await page.reload();
    await title(page, 'Anna Appel').waitFor();
    await leave();
    await expect.poll(() => databases(page)).toEqual([]);
  });

  /** Closes a page and opens the next one, with a connection. */
  async function comeBack(last: Page, path: string) {
    const next = await last.context().newPage();
    await last.close();
    await next.context().setOffline(false);
    await next.goto(path);
    return next;
  }

  it('keeps what waits until the next visit, which tells what became of it', async () => {
    const { editor, path, document, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await page.context().setOffline(true);
    await change(page, 'Geboortejaar', '1991');
    await waiting(page).waitFor();
    const second = await comeBack(page, path);
    await expect.poll(async () => (await stored()).birthYear).toBe(1991);
    await title(second, 'Anna Appel').waitFor();
    // Stored is not yet confirmed: only what the page knows to be saved does not wait again.
    await waiting(second).waitFor({ state: 'hidden' });

    await second.context().setOffline(true);
    await change(second, 'Motivatie', 'Te laat.');
    await waiting(second).waitFor();
    await document.update({ restricted: true });
    const third = await comeBack(second, path);
    const report = third.getByRole('alert').filter({ hasText: 'Niet opgeslagen: Motivatie' });
    await report.getByText('Te laat.').waitFor();
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
  });

  it('shows both values at the next visit, where somebody else was first', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await change(page, 'Geboortejaar', '1990');
    await waiting(page).waitFor();
    await change(await openAs(colleague, path), 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    const next = await comeBack(page, path);
    await undecided(next).getByText('Van Bas.').waitFor();
    await undecided(next).getByText('In de trein bedacht.').waitFor();
    await expect.poll(stored).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });

    // Not decided is not lost: it is asked again.
    await next.reload();
    await undecided(next).getByText('In de trein bedacht.').waitFor();
    await undecided(next).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await undecided(next).waitFor({ state: 'hidden' });
  });

  it('keeps what waits in one tab, whatever another one does', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    const other = await page.context().newPage();
    await other.goto(path);
    await shownIn(other, 'Geboortejaar').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await page.close();
    await change(other, 'Geboortejaar', '1990');
    await waiting(other).waitFor();
    await change(await openAs(colleague, path), 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    await other.context().setOffline(false);
    // The tab that is left takes some seconds to learn that it is the one that sends now.
    await waiting(other).waitFor({ state: 'hidden' });
    await other.reload();
    await undecided(other).getByText('In de trein bedacht.').waitFor();
    expect(await stored()).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });
  });

  it('is cleared when the membership ends', async () => {
    const { regionId, editor, path } = await aDossier();
    const page = await newPage();
    await signIn(page, editor, path, true);
    await expect.poll(() => databases(page)).toHaveLength(1);
    await deactivate(regionId, editor);
    await title(page, 'Geen toegang').waitFor();
    await expect.poll(() => databases(page)).toEqual([]);
  });
});
