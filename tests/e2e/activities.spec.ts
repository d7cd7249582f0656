// Orientation activities as advisers see them: what comes, who comes, and who came. What the server does with it stands in
// tests/journeys.
import type { Activity } from '@instroom/domain/activity/activity.ts';
import { anActivity, aRegistration } from '@instroom/domain/activity/an-activity.ts';
import { type Registration, registrationId } from '@instroom/domain/activity/registration.ts';
import { dayOf, monthOf } from '@instroom/domain/calendar.ts';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { activityPath, candidatePath, registrationPath } from '@instroom/domain/paths.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatMonthInYear } from '../../web/src/ui/format.ts';
import { beyondWindow, expectAccessible } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { awaitMembership, openAs } from '../setup/application.ts';
import { aCountedRegion, type People } from '../setup/counted-region.ts';
import { afternoon } from '../setup/moments.ts';

const people: People = {
  anna: { firstName: 'Anna', lastName: 'Appel' },
  bram: { firstName: 'Bram', lastName: 'Berg' },
  celine: { firstName: 'Céline', lastName: 'Cools' },
};
const evening = 'avond';
const tomorrow = afternoon(1);
const hours = (start: Date, count: number) => new Date(start.getTime() + count * 3_600_000);

async function store(regionId: string, activityId: string, changes: Partial<Activity>) {
  const startsAt = changes.startsAt ?? tomorrow;
  const activity = anActivity({ endsAt: hours(startsAt, 2), ...changes, startsAt });
  await adminDb().doc(activityPath(regionId, activityId)).set(activity);
}

async function signUp(regionId: string, candidateId: string, changes: Partial<Registration>) {
  const id = registrationId(evening, candidateId);
  const registration = aRegistration({
    activityId: evening,
    candidateId,
    state: 'confirmed',
    ...changes,
  });
  await adminDb().doc(registrationPath(regionId, id)).set(registration);
}

/** Of the activity with the three; how many places are given is counted by the server. */
const theEvening = (capacity: number) => ({ title: { nl: 'Avond voor zij-instromers' }, capacity });

/** A region with an evening for two to which three signed up. */
async function anEvening() {
  const region = await aCountedRegion(people);
  const { regionId } = region;
  await store(regionId, evening, theEvening(2));
  await signUp(regionId, 'bram', { name: 'Bram Berg', receivedAt: afternoon(-3) });
  await signUp(regionId, 'anna', { name: 'Anna Appel', receivedAt: afternoon(-2) });
  await signUp(regionId, 'celine', {
    name: 'Céline Cools',
    state: 'waiting',
    receivedAt: afternoon(-1),
  });
  return region;
}

async function openedBy(regionId: string, uid: string, path: string): Promise<Page> {
  await awaitMembership(regionId, uid);
  return openAs(uid, `/${regionId}/${path}`);
}

/** By its label, behind which a star may stand. */
const field = (page: Page, label: string) => page.getByLabel(new RegExp(`^${label}( \\*)?$`));

/** What the application asks of a function, once it does. */
async function asked(page: Page, name: string): Promise<Record<string, unknown>> {
  const request = await page.waitForRequest(
    (sent) => sent.method() === 'POST' && sent.url().endsWith(`/${name}`),
  );
  return request.postDataJSON().data;
}

/** Whole at every width, by light and in the dark. */
async function expectUsable(page: Page) {
  const looks = [
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'light'],
  ] as const;
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    expect(`${width}: ${await beyondWindow(page)}`).toBe(`${width}: 0`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

describe('orientation activities', () => {
  it('stand in a list with their numbers, live, and are found in it', async () => {
    const { regionId, editor } = await anEvening();
    await store(regionId, 'webinar', {
      title: { nl: 'Webinar over wiskunde' },
      kind: 'webinar',
      mode: 'online',
      startsAt: afternoon(-40),
    });
    const page = await openedBy(regionId, editor, 'activiteiten');
    const row = page.getByRole('listitem').filter({ hasText: 'Avond voor zij-instromers' });
    await row.getByText('2 van 2 plaatsen').waitFor();
    await row.getByText('1 op de wachtlijst').waitFor();
    await store(regionId, evening, theEvening(20));
    await row.getByText('3 van 20 plaatsen').waitFor();
    expect(await page.getByText('Webinar over wiskunde').count()).toBe(0);
    await expectUsable(page);

    await page.getByRole('button', { name: 'Geweest' }).press('Enter');
    await page.getByRole('link', { name: 'Webinar over wiskunde' }).waitFor();
    await page.getByLabel('Zoeken').fill('niets daarvan');
    await page.getByText('Bij deze filters is er geen activiteit.').waitFor();
    await page.getByRole('button', { name: 'Filters weghalen' }).press('Enter');
  });

  it('stand in a month too, on their day, with their numbers, live', async () => {
    const { regionId, editor } = await anEvening();
    const page = await openedBy(regionId, editor, 'activiteiten');
    await page.getByRole('button', { name: 'Maand' }).press('Enter');
    await page.getByRole('heading', { name: formatMonthInYear(monthOf(new Date())) }).waitFor();
    await page.goto(`/${regionId}/activiteiten?beeld=agenda&maand=${monthOf(tomorrow)}`);
    const day = page.locator(`[data-place="${dayOf(tomorrow)}"]`);
    await day.getByText('2 van 2 plaatsen').waitFor();
    await store(regionId, evening, theEvening(20));
    await day.getByText('3 van 20 plaatsen').waitFor();
    await expectUsable(page);
    await day.getByRole('link').press('Enter');
    await page.getByRole('heading', { name: 'Avond voor zij-instromers' }).waitFor();
  });

  it('one is made by keyboard: what is wrong is said beside its field, and what is typed is sent', async () => {
    const { regionId, editor } = await anEvening();
    const page = await openedBy(regionId, editor, 'activiteiten');
    await page.getByRole('link', { name: 'Nieuwe activiteit' }).press('Enter');
    await page.getByRole('button', { name: 'Publiceren' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    await page.keyboard.type('Open lesdag');
    await field(page, 'Dag').fill('29 maart 2099');
    await field(page, 'Van').fill('09:00');
    await field(page, 'Tot').fill('08:00');
    await field(page, 'Plaats').fill('Pabo Test, Testdorp');
    await page.getByRole('button', { name: 'Publiceren' }).press('Enter');
    await page.getByText('De eindtijd ligt voor de begintijd', { exact: false }).waitFor();
    await expectUsable(page);
    await field(page, 'Tot').fill('16:00');
    const [sent] = await Promise.all([
      asked(page, 'saveActivity'),
      page.getByRole('button', { name: 'Publiceren' }).press('Enter'),
    ]);
    expect(sent).toMatchObject({
      regionId,
      status: 'published',
      activity: {
        title: { nl: 'Open lesdag' },
        // Summer time began that night.
        startsAt: '2099-03-29T07:00:00.000Z',
        endsAt: '2099-03-29T14:00:00.000Z',
        place: 'Pabo Test, Testdorp',
        capacity: 20,
      },
    });
    expect(sent).not.toHaveProperty('revision');
  });

  it('attendance is marked on a phone, without a connection too; it is sent once there is one', async () => {
    const { regionId, editor } = await anEvening();
    const page = await openedBy(regionId, editor, `activiteiten/${evening}`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('link', { name: 'Presentielijst' }).press('Enter');
    const names = page.getByRole('list', { name: 'Wie er kwam' }).getByRole('button');
    await expect.poll(() => names.allInnerTexts()).toHaveLength(3);
    expect((await names.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'Anna Appel',
      'Bram Berg',
      'Céline Cools',
    ]);
    const box = await names.first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(56);
    await expectUsable(page);
    await page.setViewportSize({ width: 390, height: 844 });

    await page.context().setOffline(true);
    await names.first().click();
    await names.filter({ hasText: 'Bram' }).press('Enter');
    await names.filter({ hasText: 'Bram' }).press('Enter');
    const counts = page.getByText('1 gekomen, 1 niet gekomen, 1 nog niet aangetikt');
    await counts.waitFor();
    await page.getByText('2 wijzigingen wachten op verbinding', { exact: false }).waitFor();
    await expectAccessible(page);
    const [sent] = await Promise.all([
      asked(page, 'takeAttendance'),
      page.context().setOffline(false),
    ]);
    expect(sent).toMatchObject({
      regionId,
      activityId: evening,
      marks: [
        { registrationId: `${evening}_anna`, attendance: 'attended' },
        { registrationId: `${evening}_bram`, attendance: 'absent' },
      ],
    });
    for (const [who, attendance] of [
      ['anna', 'attended'],
      ['bram', 'absent'],
    ]) {
      const stored = adminDb().doc(registrationPath(regionId, `${evening}_${who}`));
      await expect.poll(async () => (await stored.get()).get('attendance')).toBe(attendance);
    }
  });

  it('somebody at the door comes in though it is full, which the screen says, and for a while can be taken off', async () => {
    const { regionId, editor } = await anEvening();
    await adminDb()
      .doc(candidatePath(regionId, 'dirk'))
      .set(aCandidate({ firstName: 'Dirk', lastName: 'Deur', email: 'dirk@kandidaat.example' }));
    const page = await openedBy(regionId, editor, `activiteiten/${evening}/presentie`);
    const add = page.getByRole('button', { name: 'Iemand toevoegen die niet op de lijst staat' });
    await add.click();
    await page.getByText('Alle plaatsen zijn gegeven (2 van 2 plaatsen).').waitFor();
    // Before anything can be taken back: that is for half a minute only.
    await expectUsable(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Kandidaat aanmelden').fill('Dirk');
    await page.getByRole('button', { name: /Dirk Deur/ }).click();
    await page.getByText('Dirk Deur staat op de lijst en is gekomen.').waitFor();
    await page
      .getByText('1 gekomen, 0 niet gekomen, 3 nog niet aangetikt · 3 mensen voor 2 plaatsen')
      .waitFor();
    const dirk = adminDb().doc(registrationPath(regionId, `${evening}_dirk`));
    await expect.poll(async () => (await dirk.get()).get('attendance')).toBe('attended');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Dirk Deur staat niet meer op de lijst.').waitFor();
    await page
      .getByText('0 gekomen, 0 niet gekomen, 3 nog niet aangetikt', { exact: true })
      .waitFor();
    await expect.poll(async () => (await dirk.get()).get('state')).toBe('cancelled');
  });

  it('who only looks sees who comes and came, and can change nothing', async () => {
    const { regionId, viewer } = await anEvening();
    const page = await openedBy(regionId, viewer, `activiteiten/${evening}`);
    const signUps = page.getByRole('table', { name: 'Op volgorde van aanmelden' });
    await signUps.waitFor();
    expect(await signUps.getByRole('rowheader').allInnerTexts()).toEqual([
      'Bram Berg',
      'Anna Appel',
      'Céline Cools',
    ]);
    const buttons = page.getByRole('main').getByRole('button');
    expect(await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual([
      'Link kopiëren: Openbare agenda',
    ]);
    expect(await page.getByRole('link', { name: 'Wijzigen' }).count()).toBe(0);
    await expectUsable(page);
    await page.getByRole('link', { name: 'Presentielijst' }).press('Enter');
    await page.getByRole('list', { name: 'Wie er kwam' }).waitFor();
    expect(await page.getByRole('list', { name: 'Wie er kwam' }).getByRole('button').count()).toBe(
      0,
    );
    await page.goto(`/${regionId}/activiteiten/nieuw`);
    await page.getByText('Alleen bewerkers en regiobeheerders', { exact: false }).waitFor();
  });

  it('stand in the dossier, and an editor signs up from there', async () => {
    const { regionId, editor } = await anEvening();
    await store(regionId, 'meeloopdag', {
      title: { nl: 'Meeloopdag' },
      kind: 'shadow',
      startsAt: afternoon(8),
    });
    const page = await openedBy(regionId, editor, 'kandidaten/anna');
    const panel = page.getByRole('region', { name: 'Activiteiten' });
    await panel.getByRole('link', { name: 'Avond voor zij-instromers' }).waitFor();
    await panel.getByRole('button', { name: 'Aanmelden voor een activiteit' }).press('Enter');
    await panel.getByLabel('Voor welke activiteit?').selectOption('meeloopdag');
    await expectAccessible(page);
    const [sent] = await Promise.all([
      asked(page, 'signUpCandidate'),
      panel.getByRole('button', { name: 'Aanmelden', exact: true }).press('Enter'),
    ]);
    expect(sent).toMatchObject({ regionId, activityId: 'meeloopdag', candidateId: 'anna' });
    const given = adminDb().doc(registrationPath(regionId, 'meeloopdag_anna'));
    await expect.poll(async () => (await given.get()).get('state')).toBe('confirmed');
  });
});
