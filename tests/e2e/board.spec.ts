// The board of candidates in a browser: moving by mouse, keys and menu, two people at once, and thousands of cards.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { addDays } from '@instroom/domain/instant.ts';
import { candidatePath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beyondWindow, expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { aRegion } from '../setup/region.ts';
import { storedRoster } from '../setup/roster.ts';
import { seedRoster } from '../setup/seed-roster.ts';

const board = (regionId: string) => `/${regionId}/kandidaten?weergave=bord`;
const column = (page: Page, phase: string) =>
  page.getByRole('region', { name: new RegExp(`^${phase}, `) });
const card = (page: Page, phase: string, name = 'Anna Appel') =>
  column(page, phase).getByRole('link', { name });
const counted = (page: Page, phase: string, number: string) =>
  page.getByRole('region', { name: `${phase}, ${number}`, exact: true });
const menuOf = (page: Page, name = 'Anna Appel') =>
  page.getByRole('button', { name: `${name} verplaatsen` });

/** Anna in `new` and somebody in `matching`, on the board of a region. */
async function aBoard(fields: Partial<Candidate> = {}) {
  const region = await aRegion();
  const { regionId } = region;
  const anna = adminDb().doc(candidatePath(regionId, 'anna'));
  await Promise.all([
    anna.set(aCandidate({ firstName: 'Anna', lastName: 'Appel', subjects: ['wi'], ...fields })),
    adminDb()
      .doc(candidatePath(regionId, 'bo'))
      .set(
        aCandidate({
          firstName: 'Bo',
          lastName: 'Boom',
          phase: 'matching',
          status: 'in_talks',
          sectors: ['vo'],
          ownerUid: region.editor,
        }),
      ),
  ]);
  await expect
    .poll(async () => Object.values(await storedRoster(regionId)).flatMap(Object.keys).length)
    .toBe(2);
  const stored = async () => candidateSchema.parse((await anna.get()).data());
  return { ...region, anna, stored, path: board(regionId) };
}

async function drag(page: Page, from: ReturnType<typeof card>, phase: string) {
  await hold(page, from, phase);
  await page.mouse.up();
}

async function hold(page: Page, from: ReturnType<typeof card>, phase: string) {
  await from.hover();
  await page.mouse.down();
  const width = page.viewportSize()?.width ?? 0;
  const middle = async () => {
    const box = await column(page, phase).boundingBox();
    if (!box) throw new Error(`no column ${phase}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  // What lies beyond the edge comes nearer while a card is held there.
  const { y } = await middle();
  const edge = width - 32;
  if ((await middle()).x > edge) {
    await page.mouse.move(edge, y, { steps: 4 });
    await expect.poll(async () => (await middle()).x).toBeLessThan(edge);
  }
  await page.mouse.move((await middle()).x, y, { steps: 4 });
}

describe('moving on the board', () => {
  it('by dragging shows at once, to a colleague within a second, and can be taken back', async () => {
    const { editor, regionAdmin, path, stored } = await aBoard();
    const [page, other] = await Promise.all([openAs(editor, path), openAs(regionAdmin, path)]);
    await card(other, 'Nieuw').waitFor();
    await hold(page, card(page, 'Nieuw'), 'Oriënteren');
    await column(page, 'Oriënteren').getByText('Komt onderaan te staan').waitFor();
    await page.mouse.up();
    await card(page, 'Oriënteren').waitFor();
    await expect.poll(async () => (await stored()).phase).toBe('orienting');
    await card(other, 'Oriënteren').waitFor({ timeout: 1000 });
    await counted(other, 'Nieuw', '0').waitFor();

    await page.getByText('Anna Appel staat nu in Oriënteren.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Anna Appel staat weer in Nieuw.').waitFor();
    await expect.poll(async () => (await stored()).status).toBe('untouched');
    await card(other, 'Nieuw').waitFor();
  });

  it('is cancelled with Escape, opens no dossier, and a press without a drag opens it', async () => {
    const { editor, path, stored } = await aBoard();
    const page = await openAs(editor, path);
    await hold(page, card(page, 'Nieuw'), 'Oriënteren');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await card(page, 'Nieuw').waitFor();
    await drag(page, card(page, 'Nieuw'), 'Nieuw');
    expect(new URL(page.url()).search).toContain('weergave=bord');
    expect((await stored()).phase).toBe('new');

    await card(page, 'Nieuw').click();
    await page.getByRole('heading', { level: 1, name: 'Anna Appel' }).waitFor();
    await page.goBack();
    await card(page, 'Nieuw').waitFor();
  });

  it('out of the journey asks the reason first, and leaves the card where it is without one', async () => {
    const { editor, path, stored } = await aBoard();
    const page = await openAs(editor, path);
    await drag(page, card(page, 'Nieuw'), 'Uitgestroomd');
    const dialog = page.getByRole('dialog', { name: 'Anna Appel verplaatsen' });
    await dialog.getByLabel('Reden van uitstroom').waitFor();
    await dialog.getByRole('button', { name: 'Fase wijzigen' }).click();
    await dialog.getByText('Kies de reden van uitstroom').waitFor();
    await dialog.getByRole('button', { name: 'Annuleren' }).last().click();
    await card(page, 'Nieuw').waitFor();
    expect((await stored()).phase).toBe('new');

    await drag(page, card(page, 'Nieuw'), 'Uitgestroomd');
    await dialog.getByLabel('Reden van uitstroom').selectOption('timing');
    await dialog.getByRole('button', { name: 'Fase wijzigen' }).click();
    await counted(page, 'Uitgestroomd', '1').waitFor();
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
    await expect.poll(async () => (await stored()).exit?.reason).toBe('timing');
  });

  it('back into the journey is refused once the term is over', async () => {
    const left = new Date('2026-01-05T12:00:00Z');
    const { editor, path, stored } = await aBoard({
      phase: 'exited',
      status: 'exited',
      exit: { reason: 'timing', at: left, phaseAtExit: 'new', reachableAgain: false },
      closedAt: left,
      retainUntil: addDays(left, 28),
    });
    const page = await openAs(editor, path);
    await page.getByRole('button', { name: 'Uitgestroomd tonen' }).click();
    await drag(page, card(page, 'Uitgestroomd'), 'Oriënteren');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/heeft opnieuw toestemming gegeven/).check();
    await dialog.getByRole('button', { name: 'Dossier heropenen' }).click();
    await dialog.getByRole('alert').waitFor();
    expect((await stored()).phase).toBe('exited');
  });

  it('works with keys only, and says what is held', async () => {
    const { editor, path, stored } = await aBoard();
    const page = await openAs(editor, path);
    await card(page, 'Nieuw').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('Bo Boom');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    const said = page.getByRole('status');
    await said.filter({ hasText: 'Anna Appel opgepakt uit Nieuw.' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await said.filter({ hasText: /^Oriënteren, 0$/ }).waitFor();
    await page.keyboard.press('Escape');
    await said.filter({ hasText: 'Geannuleerd. Anna Appel blijft in Nieuw.' }).waitFor();

    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card(page, 'Matchen').waitFor();
    await expect.poll(() => focused(page)).toBe('Anna Appel');
    await expect.poll(async () => (await stored()).phase).toBe('matching');

    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Voorbereiden' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Anna Appel');
  });

  it('by the menu asks for the route of a training, and the whole page is accessible', async () => {
    const { editor, path, stored } = await aBoard();
    const page = await openAs(editor, path);
    await menuOf(page).click();
    await page.getByRole('menuitem', { name: 'In opleiding' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Route naar een bevoegdheid').selectOption('zib');
    await dialog.getByRole('button', { name: 'Fase wijzigen' }).click();
    await card(page, 'In opleiding').waitFor();
    await expect.poll(async () => (await stored()).chosenRoute).toBe('zib');
    await expectAccessibleAtEveryWidth(page);
  });

  it('of whom a colleague moved meanwhile is not made, and says so', async () => {
    const { editor, path, anna, stored } = await aBoard();
    const page = await openAs(editor, path);
    await hold(page, card(page, 'Nieuw'), 'Voorbereiden');
    await anna.update({ phase: 'matching', status: 'matched', phaseSince: new Date() });
    await page
      .getByRole('alert')
      .getByText('Anna Appel is niet verplaatst. Een collega heeft deze kandidaat')
      .waitFor();
    await page.mouse.up();
    await card(page, 'Matchen').waitFor();
    expect(await stored()).toMatchObject({ phase: 'matching', status: 'matched' });
  });
});

it('a finger drags what it held for a moment, and scrolls otherwise', async () => {
  const { editor, path, stored } = await aBoard();
  const page = await openAs(editor, path);
  const from = await card(page, 'Nieuw').boundingBox();
  const to = await column(page, 'Oriënteren').boundingBox();
  if (!from || !to) throw new Error('nothing to touch');
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  const swipe = async (holdMs: number) => {
    await touch('touchStart', from.x + 8, from.y + 8);
    await page.waitForTimeout(holdMs);
    for (const part of [0.25, 0.5, 0.75, 1])
      await touch('touchMove', from.x + 8 + (to.x + 80 - from.x) * part, from.y + 8);
    await page.waitForTimeout(100);
    await touch('touchEnd', 0, 0);
  };
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await swipe(0);
  await card(page, 'Nieuw').waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'staat nu in' }).count()).toBe(0);
  await swipe(600);
  await card(page, 'Oriënteren').waitFor();
  await expect.poll(async () => (await stored()).phase).toBe('orienting');
});

it('on a phone one phase is shown at a time, and cards move by their menu', async () => {
  const { editor, path, stored } = await aBoard();
  const page = await openAs(editor, path);
  await page.setViewportSize({ width: 390, height: 844 });
  const phase = (name: string) => page.getByRole('button', { name });
  await page.getByRole('link', { name: 'Anna Appel' }).waitFor();
  await menuOf(page).click();
  await page.getByRole('menuitem', { name: 'Oriënteren' }).click();
  await page.getByText('Anna Appel staat nu in Oriënteren.').waitFor();
  await phase('Oriënteren 1').click();
  await page.getByRole('link', { name: 'Anna Appel' }).waitFor();
  expect(await page.getByRole('link', { name: 'Bo Boom' }).count()).toBe(0);
  await expect.poll(async () => (await stored()).phase).toBe('orienting');
});

it('who may only look sees the board, also filtered, and moves nobody', async () => {
  const { viewer, path, stored } = await aBoard();
  const page = await openAs(viewer, path);
  await card(page, 'Nieuw').waitFor();
  expect(await menuOf(page).count()).toBe(0);
  await drag(page, card(page, 'Nieuw'), 'Oriënteren');
  await card(page, 'Nieuw').focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focused(page)).toBe('Bo Boom');
  expect((await stored()).phase).toBe('new');

  await page.getByRole('searchbox').fill('boom');
  await counted(page, 'Nieuw', '0').waitFor();
  await counted(page, 'Matchen', '1').waitFor();
});

it('holds 5,000 cards in one column, and puts back what the server refuses', async () => {
  const { regionId, editor } = await aRegion();
  const many = Array.from({ length: 5000 }, (_, number) => {
    const name = String(number).padStart(4, '0');
    const phaseSince = new Date(Date.UTC(2020, 0, 1, number));
    return [
      `c${name}`,
      aCandidate({ firstName: 'Kim', lastName: `K${name}`, phaseSince }),
    ] as const;
  });
  await seedRoster(adminDb(), regionId, many);
  const page = await openAs(editor, board(regionId));
  await counted(page, 'Nieuw', '5.000').waitFor();
  await card(page, 'Nieuw', 'Kim K0000').focus();
  expect(await page.locator('[data-candidate]').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toBe('Kim K4999');
  expect(await page.locator('[data-candidate]').count()).toBeLessThan(60);

  // There is no dossier behind it.
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .getByText('Kim K4999 is niet verplaatst. Dit bestaat niet of niet meer.')
    .waitFor();
  await counted(page, 'Nieuw', '5.000').waitFor();
  await page.setViewportSize({ width: 1024, height: 800 });
  expect(await beyondWindow(page)).toBe(0);
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
