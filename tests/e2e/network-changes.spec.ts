// What changes in a region's network, and how a colleague deals with it.

import { networkNoticeSchema } from '@instroom/domain/organization/notice.ts';
import { contactsPath, networkNoticePath, orgOverlayPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { expectAccessibleAtEveryWidth } from '../setup/accessibility.ts';
import { adminDb } from '../setup/admin.ts';
import { openAs } from '../setup/application.ts';
import { storedFields } from '../setup/fields.ts';
import { aFilledRegion, panel } from '../setup/network-of-region.ts';

describe('a colleague', () => {
  it('is told that an organization closed, and takes what the region knows along to its successor', async () => {
    const { regionId, editor, ids, list, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const notes = panel(page, 'Notities');
    await notes.getByLabel('Nieuwe notitie').fill('Zoekt een zij-instromer.');
    await notes.getByRole('button', { name: 'Notitie opslaan' }).click();
    await notes.getByRole('listitem').first().waitFor();
    const notice = networkNoticeSchema.parse({
      schemaVersion: 1,
      kind: 'closed',
      orgId: ids.zwaan,
      name: 'Basisschool De Zwáán',
      isOpen: true,
      closedOn: '2026-11-20',
      successors: [{ orgId: ids.eik, name: 'Lyceum De Eik' }],
      createdAt: new Date(),
    });
    await adminDb().doc(networkNoticePath(regionId, 'een')).set(notice);
    // As many as fit, all of them later and dealt with: they must not hide the open one.
    for (let nth = 0; nth < 15; nth += 1)
      await adminDb()
        .doc(networkNoticePath(regionId, `oud-${nth}`))
        .set({ ...notice, isOpen: false, name: 'Gezien', createdAt: new Date() });

    await page.goto(list);
    const news = page.getByRole('list', { name: 'Nieuws over het netwerk' });
    await news.getByText('is gesloten op 20 november 2026', { exact: false }).waitFor();
    expect(await news.getByRole('listitem').count()).toBe(1);
    await expectAccessibleAtEveryWidth(page);
    await news.getByRole('button', { name: 'Contacten en notities overnemen' }).click();
    await news.waitFor({ state: 'hidden' });
    await page.goto(pageOf('eik'));
    await notes.getByText('Zoekt een zij-instromer.').waitFor();
    await page.goto(pageOf('zwaan'));
    await notes.getByText('Zoekt een zij-instromer.').waitFor();
  });

  it('takes away somebody who works at two organizations, and brings that person back', async () => {
    const { regionId, editor, page: pageOf } = await aFilledRegion();
    const page = await openAs(editor, pageOf('zwaan'));
    const people = panel(page, 'Contactpersonen');
    await people.getByRole('button', { name: 'Contactpersoon toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Naam', { exact: true }).fill('Dina Directeur');
    await dialog.getByLabel('Organisatie toevoegen').fill('eik');
    await dialog.getByRole('button', { name: /Lyceum De Eik/ }).click();
    await dialog.getByLabel('Functie bij Lyceum De Eik').fill('Teamleider');
    await dialog.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await people.getByText('Dina Directeur').waitFor();
    await page.goto(pageOf('eik'));
    await people.getByText('Teamleider').waitFor();

    const stored = async () => (await adminDb().collection(contactsPath(regionId)).get()).size;
    await people.getByRole('button', { name: 'Dina Directeur wijzigen' }).click();
    await dialog.getByRole('button', { name: 'Verwijderen' }).click();
    await dialog.getByRole('button', { name: 'Zeker verwijderen' }).click();
    await people.getByText('Dina Directeur is verwijderd.').waitFor();
    await expect.poll(stored).toBe(0);
    await people.getByRole('button', { name: 'Ongedaan maken' }).click();
    await people.getByText('Teamleider').waitFor();
    await expect.poll(stored).toBe(1);
    await page.goto(pageOf('zwaan'));
    await people.getByText('Dina Directeur').waitFor();
  });

  it('fills in what the region asks of an organization', async () => {
    const { regionId, editor, viewer, ids, page: pageOf } = await aFilledRegion();
    await storedFields(regionId, {
      entity: 'organization',
      key: 'convenant',
      label: 'Convenant getekend',
      type: 'text',
      showInForm: false,
    });
    const page = await openAs(editor, pageOf('zwaan'));
    await page.getByRole('button', { name: /Convenant getekend wijzigen$/ }).click();
    await page.getByLabel('Convenant getekend', { exact: true }).fill('In 2025');
    await page.keyboard.press('Enter');
    const custom = async () =>
      (await adminDb().doc(orgOverlayPath(regionId, ids.zwaan)).get()).get('custom');
    await expect.poll(custom).toEqual({ convenant: 'In 2025' });
    const looking = await openAs(viewer, pageOf('zwaan'));
    await looking.getByText('In 2025').waitFor();
  });
});
