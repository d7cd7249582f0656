import { randomUUID } from 'node:crypto';
import {
  mailTemplateSchema,
  mostMailTemplates,
  templatesOf,
} from '@instroom/domain/mail/mail-template.ts';
import { auditEntryPath, mailTemplatePath, mailTemplatesPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { signInAs } from '../../../tests/setup/clients.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { archiveMailTemplateOf, saveMailTemplateOf } from './keep-mail-templates.ts';

const now = new Date('2026-11-26T09:00:00Z');
const content = { name: 'Meeloopdag', nl: { subject: 'Meelopen', text: 'Dag {{voornaam}}' } };

async function templatesIn() {
  const { regionId, ...people } = await aRegion();
  const db = adminDb();
  const sent = (commandId: string = randomUUID()) => ({
    regionId,
    commandId,
    uid: people.editor,
    now,
  });
  type Save = {
    templateId?: string;
    seenVersion?: number;
    commandId?: string;
    content?: typeof content;
  };
  const save = ({ commandId, ...changes }: Save = {}) =>
    saveMailTemplateOf(db, { ...sent(commandId), seenVersion: 0, content, ...changes });
  const archive = (templateId: string, seenVersion: number, active = false) =>
    archiveMailTemplateOf(db, { ...sent(), templateId, seenVersion, active });
  const stored = async (id: string) =>
    mailTemplateSchema.parse((await db.doc(mailTemplatePath(regionId, id)).get()).data());
  const all = async () =>
    templatesOf(
      (await db.collection(mailTemplatesPath(regionId)).get()).docs.map((template) => ({
        ...mailTemplateSchema.parse(template.data()),
        id: template.id,
      })),
    );
  return { regionId, ...people, save, archive, stored, all };
}

describe('a mail template', () => {
  it('is made, changed, put away and brought back, each in the audit log', async () => {
    const { regionId, editor, save, archive, stored } = await templatesIn();
    const commandId = randomUUID();
    const { templateId } = await save({ commandId });
    expect(await save({ commandId })).toEqual({ templateId, version: 1 });
    const english = { ...content, en: { subject: 'Shadowing', text: 'Dear {{voornaam}}' } };
    await save({ templateId, seenVersion: 1, content: english });
    await archive(templateId, 2);
    expect(await stored(templateId)).toMatchObject({ ...english, active: false, version: 3 });
    await save({ templateId, seenVersion: 3 });
    expect(await stored(templateId)).toMatchObject({ active: false, version: 4 });
    expect((await stored(templateId)).en).toBeUndefined();
    await archive(templateId, 4, true);
    expect((await stored(templateId)).active).toBe(true);
    const entry = (await adminDb().doc(auditEntryPath(regionId, commandId)).get()).data();
    expect(entry).toMatchObject({
      kind: 'settings_changed',
      fields: ['mailTemplates'],
      byUid: editor,
    });
  });

  it('of the base becomes the region’s own when it is changed or put away', async () => {
    const { save, archive, all } = await templatesIn();
    const count = (await all()).length;
    await save({ templateId: 'welcome' });
    await archive('closing', 0);
    const after = await all();
    expect(after).toHaveLength(count);
    expect(after.find(({ id }) => id === 'welcome')).toMatchObject(content);
    expect(after.find(({ id }) => id === 'closing')).toMatchObject({
      name: 'Afronden',
      active: false,
    });
  });

  it('is not written over where a colleague changed it meanwhile', async () => {
    const { save, archive } = await templatesIn();
    const { templateId } = await save();
    await save({ templateId, seenVersion: 1 });
    await expect(save({ templateId, seenVersion: 1 })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
    await expect(archive(templateId, 1)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await archive(templateId, 2);
  });

  it.each([
    ['a placeholder that there is not', 'Dag {{voornam}}', 'mail_placeholder_unknown'],
    ['a brace that stands alone', 'Dag {{voornaam}', 'mail_placeholder_open'],
    ['a citizen service number', 'Bsn 111222333', 'contains_bsn'],
  ])('is refused with %s, in either language', async (_, text, code) => {
    const { save } = await templatesIn();
    const wrong = { subject: 'Dag', text };
    await expect(save({ content: { ...content, nl: wrong } })).rejects.toMatchObject({ code });
    const inEnglish = { ...content, en: wrong };
    await expect(save({ content: inEnglish })).rejects.toMatchObject({ code });
    await save();
  });

  it('that is not there is neither changed nor put away, and there are not too many', async () => {
    const { regionId, save, archive, stored } = await templatesIn();
    await expect(save({ templateId: 'unknown' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(archive('unknown', 0)).rejects.toMatchObject({ code: 'not_found' });
    const { templateId } = await save();
    const one = await stored(templateId);
    const batch = adminDb().batch();
    for (let number = 1; number < mostMailTemplates; number += 1)
      batch.set(adminDb().doc(mailTemplatePath(regionId, `t${number}`)), one);
    await batch.commit();
    await expect(save()).rejects.toMatchObject({ code: 'mail_template_limit' });
    await save({ templateId, seenVersion: 1 });
  });

  it('is kept by who may write to candidates', async () => {
    const { regionId, editor, viewer } = await templatesIn();
    const command = () => ({ regionId, commandId: randomUUID(), seenVersion: 0, content });
    const asViewer = await signInAs(viewer);
    const refused = { details: { code: 'not_allowed' } };
    await expect(asViewer.call('saveMailTemplate', command())).rejects.toMatchObject(refused);
    const asEditor = await signInAs(editor);
    const wrong = { ...command(), content: { ...content, name: 'Twee\nregels' } };
    const invalid = { details: { code: 'invalid_input' } };
    await expect(asEditor.call('saveMailTemplate', wrong)).rejects.toMatchObject(invalid);
    expect(await asEditor.call('saveMailTemplate', command())).toMatchObject({ version: 1 });
  });
});
