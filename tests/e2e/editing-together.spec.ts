// Changing candidates in a browser by two people at once, and without a connection.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deactivate, openAs } from '../setup/application.ts';
import { aDossier, change, inputOf, shownIn, title, undecided, waiting } from '../setup/dossier.ts';

describe('two people at once', () => {
  it('both win on different fields', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const [one, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    await shownIn(one, 'Geboortejaar').click();
    await inputOf(one, 'Geboortejaar').fill('1970');
    await shownIn(other, 'Motivatie').click();
    await inputOf(other, 'Motivatie').fill('Nieuw begin.');
    await inputOf(other, 'Motivatie').press('Control+Enter');
    await one.getByText('Nieuw begin.').waitFor();
    await inputOf(one, 'Geboortejaar').press('Enter');
    await other.getByText('1970').waitFor();
    await expect.poll(stored).toMatchObject({ birthYear: 1970, motivation: 'Nieuw begin.' });
  });

  it('on the same field the second sees both values and chooses', async () => {
    const { editor, colleague, path, stored } = await aDossier();
    const [one, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    const open = async () => {
      await shownIn(one, 'Motivatie').click();
      await inputOf(one, 'Motivatie').fill('Van mij.');
    };
    await open();
    await change(other, 'Motivatie', 'Van Bas.');
    const notice = one.getByRole('alert').filter({ hasText: 'Bas Bewerker heeft dit intussen' });
    await notice.getByText('Van Bas.').waitFor();
    expect(await inputOf(one, 'Motivatie').inputValue()).toBe('Van mij.');
    await inputOf(one, 'Motivatie').press('Control+Enter');
    expect((await stored()).motivation).toBe('Van Bas.');
    await notice.getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('Van mij.');

    await open();
    await inputOf(one, 'Motivatie').fill('Toch anders.');
    await change(other, 'Motivatie', 'Weer van Bas.');
    await notice.getByRole('button', { name: 'Die van de ander laten staan' }).click();
    await shownIn(one, 'Motivatie').getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
  });

  it('a dossier deleted while open leaves only what was being typed', async () => {
    const { editor, path, document } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').click();
    await inputOf(page, 'Motivatie').fill('Een lang verhaal.');
    await document.delete();
    await title(page, 'Dossier verwijderd').waitFor();
    expect(await page.getByLabel('U was nog aan het typen bij Motivatie').inputValue()).toBe(
      'Een lang verhaal.',
    );
    expect(await page.getByText('anna@kandidaat.example').count()).toBe(0);
  });
});

describe('without a connection', () => {
  it('an edit waits, is shown as waiting, and is sent later', async () => {
    const { editor, path, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await page.getByRole('status').getByText('1 wijziging wacht op verbinding.').waitFor();

    await page.getByRole('button', { name: 'Gebruikersmenu' }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByText('Uitloggen met niet-verzonden wijzigingen?').waitFor();
    await page.getByRole('button', { name: 'Ingelogd blijven' }).click();
    await page.keyboard.press('Escape');
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');

    await page.context().setOffline(false);
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await waiting(page).waitFor({ state: 'hidden' });
  });

  it('what the server must decide says that it needs one, and keeps what was filled in', async () => {
    const { editor, path } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Telefoon').click();
    await page.context().setOffline(true);
    await inputOf(page, 'Telefoon').fill('026 1234567');
    await inputOf(page, 'Telefoon').press('Enter');
    await page.getByText('Er is geen verbinding.', { exact: false }).waitFor();
    expect(await inputOf(page, 'Telefoon').inputValue()).toBe('026 1234567');
  });

  it('an edit that is refused later is reported with the field and the value', async () => {
    const { regionId, editor, path, document, stored } = await aDossier();
    const page = await openAs(editor, path);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    await change(page, 'Motivatie', 'Komt niet aan.');
    await waiting(page).waitFor();
    await deactivate(regionId, editor);
    await page.context().setOffline(false);
    const report = page.getByRole('alert').filter({ hasText: 'Niet opgeslagen' });
    await report.getByText('Niet opgeslagen: Motivatie van Anna Appel.').waitFor();
    await report.getByText('Komt niet aan.').waitFor();
    expect((await stored()).motivation).toBe('Ik wil voor de klas.');
    expect(document.id).toBe('anna');
  });
});

describe('two people, one of them without a connection', () => {
  async function apart() {
    const dossier = await aDossier();
    const { editor, colleague, path } = dossier;
    const [page, other] = await Promise.all([openAs(editor, path), openAs(colleague, path)]);
    await shownIn(page, 'Motivatie').waitFor();
    await page.context().setOffline(true);
    return { ...dossier, page, other };
  }

  it('on the same field, sees both values on whatever page, and chooses', async () => {
    const { regionId, page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await change(page, 'Geboortejaar', '1990');
    await waiting(page).waitFor();
    await change(other, 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');

    await page.context().setOffline(false);
    await undecided(page).getByText('Van Bas.').waitFor();
    await undecided(page).getByText('In de trein bedacht.').waitFor();
    await undecided(page).getByText('Bas Bewerker heeft dit dossier intussen gewijzigd').waitFor();
    await shownIn(page, 'Motivatie').getByText('Van Bas.').waitFor();
    await expect.poll(stored).toMatchObject({ motivation: 'Van Bas.', birthYear: 1990 });

    await page.getByRole('link', { name: 'Kandidaten' }).first().click();
    await title(page, 'Kandidaten').waitFor();
    await undecided(page).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('In de trein bedacht.');
    await undecided(page).waitFor({ state: 'hidden' });
    await other.getByText('In de trein bedacht.').waitFor();
    expect(page.url()).toContain(`/${regionId}/kandidaten`);
  });

  it('is shown a third value too, and may let the other one stand', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'Eerst dit.');
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Motivatie', 'Van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Van Bas.');
    await page.context().setOffline(false);
    await undecided(page).getByText('Van Bas.').waitFor();

    await change(other, 'Motivatie', 'Weer van Bas.');
    await expect.poll(async () => (await stored()).motivation).toBe('Weer van Bas.');
    await undecided(page).getByRole('button', { name: 'Mijn wijziging opslaan' }).click();
    await undecided(page).getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
    await undecided(page).getByRole('button', { name: 'Die van de ander laten staan' }).click();
    await undecided(page).waitFor({ state: 'hidden' });
    await shownIn(page, 'Motivatie').getByText('Weer van Bas.').waitFor();
    expect((await stored()).motivation).toBe('Weer van Bas.');
  });

  it('on different fields, both win without a word, and undoing still works', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Geboortejaar', '1970');
    await expect.poll(async () => (await stored()).birthYear).toBe(1970);

    const seen = await shownFromNowOn(page);
    await page.context().setOffline(false);
    await expect
      .poll(stored)
      .toMatchObject({ motivation: 'In de trein bedacht.', birthYear: 1970 });
    await waiting(page).waitFor({ state: 'hidden' });
    await shownIn(page, 'Geboortejaar').getByText('1970').waitFor();
    expect(await seen()).toEqual({ alerts: [], motivations: [] });

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(async () => (await stored()).motivation).toBe('Ik wil voor de klas.');
    expect((await stored()).birthYear).toBe(1970);
  });

  it('goes on waiting where the connection breaks before that is found out', async () => {
    const { page, other, stored } = await apart();
    await change(page, 'Motivatie', 'In de trein bedacht.');
    await waiting(page).waitFor();
    await change(other, 'Geboortejaar', '1970');
    await expect.poll(async () => (await stored()).birthYear).toBe(1970);
    const looking = Promise.withResolvers<void>();
    await page.route('**:batchGet*', (route) => {
      looking.resolve();
      return route.abort('internetdisconnected');
    });
    await page.context().setOffline(false);
    await looking.promise;
    await page.getByText('1970').waitFor();
    await shownIn(page, 'Motivatie').getByText('In de trein bedacht.').waitFor();
    await waiting(page).waitFor();
    await page.unroute('**:batchGet*');
    await waiting(page).waitFor({ state: 'hidden' });
    expect(await stored()).toMatchObject({ motivation: 'In de trein bedacht.', birthYear: 1970 });
  });

  /** Whatever is shown from now on, however short: alerts, and the old motivation. */
  async function shownFromNowOn(page: Page) {
    await page.evaluate(() => {
      const shown = { alerts: new Set<string>(), motivations: new Set<string>() };
      const look = () => {
        for (const alert of document.querySelectorAll('[role=alert]'))
          shown.alerts.add(alert.textContent);
        if (document.body.textContent.includes('Ik wil voor de klas.'))
          shown.motivations.add('the old one');
      };
      look();
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      Object.assign(window, { shown });
    });
    return () =>
      page.evaluate(() => {
        const { shown } = window as unknown as { shown: Record<string, Set<string>> };
        return { alerts: [...(shown.alerts ?? [])], motivations: [...(shown.motivations ?? [])] };
      });
  }
});
