import { randomUUID } from 'node:crypto';
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { aField } from '@instroom/domain/custom/a-field.ts';
import { fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { aDesign } from '@instroom/domain/form/a-design.ts';
import {
  type FormDesign,
  formDraftSchema,
  formVersionSchema,
  publicFormSchema,
} from '@instroom/domain/form/form.ts';
import {
  auditPath,
  candidatePath,
  candidatesPath,
  fieldDefPath,
  formPath,
  formsPath,
  formVersionsPath,
  publicFormPath,
  submissionsPath,
} from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../../../tests/setup/admin.ts';
import { aStoredForm } from '../../../tests/setup/form.ts';
import { aRegion } from '../../../tests/setup/region.ts';
import { emailKey } from '../platform/unique-keys.ts';
import { closeFormOf, publishFormOf, removeFormOf } from './publish-form.ts';
import { saveFormOf } from './save-form.ts';
import { trySubmissionOf } from './try-submission.ts';

const now = new Date('2026-03-10T12:00:00Z');
type Seen = { formId: string; seenAt: number };

async function aDesk(changes: Parameters<typeof aRegion>[0] = {}) {
  const { regionId } = await aRegion(changes);
  return aDeskOf(regionId);
}

function aDeskOf(regionId: string) {
  const db = adminDb();
  const sent = (commandId: string) => ({ regionId, commandId, uid: 'beheer', now });
  const data = async (path: string) => (await db.doc(path).get()).data();
  const list = async (path: string) =>
    (await db.collection(path).get()).docs.map((document) => document.data());
  return {
    regionId,
    make: (design: Partial<FormDesign> = {}, commandId = randomUUID()) =>
      saveFormOf(db, { ...sent(commandId), design: aDesign(design) }),
    save: (seen: Seen, design: Partial<FormDesign>, commandId = randomUUID()) =>
      saveFormOf(db, { ...sent(commandId), ...seen, design: aDesign(design) }),
    publish: (seen: Seen, commandId = randomUUID()) =>
      publishFormOf(db, { ...sent(commandId), ...seen }),
    close: (seen: Seen, state: 'closed' | 'published' = 'closed') =>
      closeFormOf(db, { ...sent(randomUUID()), ...seen, state }),
    remove: (seen: Seen) => removeFormOf(db, { ...sent(randomUUID()), ...seen }),
    tried: (answers: object, design: Partial<FormDesign> = {}, hasReadStatement = true) =>
      trySubmissionOf(db, {
        ...{ regionId, design: aDesign(design), answers: { ...answers }, hasReadStatement },
        ...{ uid: 'beheer', now },
      }),
    draft: async ({ formId }: Seen) =>
      formDraftSchema.parse(await data(formPath(regionId, formId))),
    shown: async ({ formId }: Seen) => {
      const form = await data(publicFormPath(formId));
      return form && publicFormSchema.parse(form);
    },
    versions: async ({ formId }: Seen) =>
      (await list(formVersionsPath(regionId, formId))).map((one) => formVersionSchema.parse(one)),
    acts: async () =>
      (await list(auditPath(regionId)))
        .filter(({ kind }) => kind === 'form_changed')
        .map(({ detail, fields, byUid }) => ({ ...detail, fields, byUid })),
    list,
  };
}

const person = { firstName: 'Anna', lastName: 'Voorbeeld', email: 'anna@kandidaat.example' };

describe('a form that is made', () => {
  it('is a draft that no website shows, under an id that says whose it is', async () => {
    const { make, draft, shown, acts, regionId } = await aDesk();
    const made = await make({ name: 'Meeloopdag (po)' });
    expect(made.formId).toBe(`${regionId}-meeloopdag_po`);
    expect(await draft(made)).toMatchObject({
      ...{ state: 'draft', version: 0, isChanged: true, createdBy: 'beheer' },
      design: { name: 'Meeloopdag (po)' },
    });
    expect(await shown(made)).toBeUndefined();
    expect(await acts()).toEqual([
      { formId: made.formId, change: 'created', fields: undefined, byUid: 'beheer' },
    ]);
  });

  it('is one form, however often the command comes', async () => {
    const { make, list, regionId, acts } = await aDesk();
    const commandId = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => make({}, commandId)));
    expect(new Set(answers.map(({ formId }) => formId)).size).toBe(1);
    expect((await list(formsPath(regionId))).length).toBe(1);
    expect((await acts()).length).toBe(1);
  });

  it('has an id of its own beside another of the same name, also one without a draft', async () => {
    const { make, regionId } = await aDesk();
    const both = await Promise.all([make(), make()]);
    expect(both.map(({ formId }) => formId).toSorted()).toEqual([
      `${regionId}-contactformulier`,
      `${regionId}-contactformulier_2`,
    ]);
    await aStoredForm(regionId);
    expect((await make({ name: 'Contact' })).formId).toBe(`${regionId}-contact_2`);
  });

  it('cannot have the id of a form of a region whose name begins the same', async () => {
    const one = await aDesk();
    const other = aDeskOf(`${one.regionId}-oost`);
    const theirs = await other.make({ name: 'Contact' });
    const ours = await one.make({ name: 'Oost contact' });
    expect(theirs.formId).not.toBe(ours.formId);
  });

  it('is refused when there are a hundred', async () => {
    const { make, remove, regionId, draft } = await aDesk();
    const first = await make();
    const stored = await draft(first);
    const batch = adminDb().batch();
    for (let number = 0; number < 99; number += 1)
      batch.set(adminDb().doc(formPath(regionId, `${regionId}-f${number}`)), stored);
    await batch.commit();
    await expect(make({ name: 'Te veel' })).rejects.toMatchObject({ code: 'form_limit' });
    await remove(first);
    await make({ name: 'Past weer' });
  });
});

describe('a change of a form', () => {
  it('is not seen by websites until it is published', async () => {
    const { make, save, publish, draft, shown, acts } = await aDesk();
    const published = await publish(await make());
    const changed = await save(published, { intro: { nl: 'Welkom' } });
    expect(await draft(changed)).toMatchObject({ isChanged: true, version: 1 });
    expect(await shown(changed)).not.toHaveProperty('intro');
    const back = await save(changed, {});
    expect((await draft(back)).isChanged).toBe(false);
    const again = await publish(await save(back, { intro: { nl: 'Welkom' } }));
    expect(await shown(again)).toMatchObject({ intro: { nl: 'Welkom' }, version: 2 });
    expect((await acts()).find(({ change }) => change === 'changed')?.fields).toEqual(['intro']);
  });

  it('is refused where somebody else changed it meanwhile, also when both come at once', async () => {
    const { make, save, draft } = await aDesk();
    const made = await make();
    const attempts = await Promise.allSettled([
      save(made, { name: 'Een' }),
      save(made, { name: 'Twee' }),
    ]);
    expect(attempts.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: 'changed_meanwhile' }) },
    ]);
    expect(['Een', 'Twee']).toContain((await draft(made)).design.name);
  });

  it('has one effect and one answer when it comes twice', async () => {
    const { make, save, acts } = await aDesk();
    const made = await make();
    const commandId = randomUUID();
    const first = await save(made, { name: 'Anders' }, commandId);
    expect(await save(made, { name: 'Anders' }, commandId)).toEqual(first);
    expect((await acts()).length).toBe(2);
  });

  it('of another region’s form finds nothing', async () => {
    const [one, other] = await Promise.all([aDesk(), aDesk()]);
    const made = await one.make();
    const attempts = [
      () => other.save(made, {}),
      () => other.publish(made),
      () => other.close(made),
    ];
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('leaves what it is for as it was, once websites show it', async () => {
    const { make, save, publish } = await aDesk();
    const made = await save(await make(), { purpose: 'activity' });
    const published = await publish(made);
    await expect(save(published, { purpose: 'contact' })).rejects.toMatchObject({
      code: 'form_published',
    });
  });
});

describe('publishing', () => {
  it('keeps each version as it was, with who did it', async () => {
    const { make, save, publish, versions, draft, regionId } = await aDesk();
    const first = await publish(await make({ name: 'Eerst' }));
    const second = await publish(await save(first, { name: 'Daarna' }));
    expect(await versions(second)).toMatchObject([
      { version: 1, design: { name: 'Eerst' }, publishedBy: 'beheer', publishedAt: now },
      { version: 2, design: { name: 'Daarna' } },
    ]);
    expect(await draft(second)).toMatchObject({
      ...{ state: 'published', version: 2, isChanged: false, publishedBy: 'beheer' },
    });
    expect(first.formId.startsWith(regionId)).toBe(true);
  });

  it('twice is once', async () => {
    const { make, publish, versions, acts } = await aDesk();
    const made = await make();
    const commandId = randomUUID();
    const answers = await Promise.all([publish(made, commandId), publish(made, commandId)]);
    expect(answers[0]).toEqual(answers[1]);
    expect((await versions(made)).length).toBe(1);
    expect((await acts()).filter(({ change }) => change === 'published').length).toBe(1);
  });

  it('is refused while something is wrong, and websites go on showing what they did', async () => {
    const { make, save, publish, shown } = await aDesk();
    const good = await publish(await make({ name: 'Goed' }));
    const wrong = await save(good, { name: 'Fout', pages: [{ questions: [{ name: 'email' }] }] });
    await expect(publish(wrong)).rejects.toMatchObject({ code: 'form_name_missing' });
    expect((await shown(wrong))?.name).toBe('Goed');
  });

  it('is refused with a confirmation that this region cannot fill in', async () => {
    const { make, publish, shown } = await aDesk({
      desk: { name: 'Loket', email: 'loket@test.example' },
    });
    const mail = (text: string) => ({
      confirmation: { subject: { nl: 'Ontvangen' }, text: { nl: text } },
    });
    const wrong = await make(mail('Groet, {{adviseur}}'));
    await expect(publish(wrong)).rejects.toMatchObject({ code: 'mail_placeholder_empty' });
    expect(await shown(wrong)).toBeUndefined();
    const lacks = await make(mail('Bel {{telefoon}}'));
    await expect(publish(lacks)).rejects.toMatchObject({ code: 'mail_placeholder_empty' });
    const right = await publish(await make(mail('Dag {{voornaam}}. {{loket}}, {{mailadres}}')));
    expect(await shown(right)).toMatchObject({ active: true });
  });

  it('knows which own fields may stand in a form', async () => {
    const { make, save, publish, regionId } = await aDesk();
    const names = ['firstName', 'lastName', 'email', 'custom-wijk'];
    const pages = [{ questions: names.map((name) => ({ name })) }];
    const made = await make({ pages });
    await expect(publish(made)).rejects.toMatchObject({ code: 'form_question_unknown' });
    const field = aField({ key: 'wijk', label: 'Wijk' });
    await adminDb()
      .doc(fieldDefPath(regionId, fieldDefId(field)))
      .set(field);
    await publish(await save(made, { pages }));
  });

  it('goes not out of a practice region', async () => {
    const { make, publish, shown } = aDeskOf(`oefen-${randomUUID()}`);
    const made = await make();
    await expect(publish(made)).rejects.toMatchObject({ code: 'form_practice' });
    expect(await shown(made)).toBeUndefined();
  });
});

describe('closing', () => {
  it('takes a form from websites, and puts it back as it was', async () => {
    const { make, publish, close, shown, draft, acts } = await aDesk();
    const made = await make();
    await expect(close(made)).rejects.toMatchObject({ code: 'form_not_published' });
    const closed = await close(await publish(made));
    expect((await shown(closed))?.active).toBe(false);
    expect((await draft(closed)).state).toBe('closed');
    const opened = await close(closed, 'published');
    expect(await shown(opened)).toMatchObject({ active: true, version: 1 });
    expect((await acts()).map(({ change }) => change).toSorted()).toEqual([
      ...['closed', 'created', 'opened', 'published'],
    ]);
  });

  it('is not undone by opening while the region does not take part', async () => {
    const { make, publish, close, shown } = await aDesk({ status: 'ended' });
    const published = await publish(await make());
    expect((await shown(published))?.active).toBe(false);
    const opened = await close(await close(published), 'published');
    expect((await shown(opened))?.active).toBe(false);
  });

  it('is what happens to a published form; only a draft is removed', async () => {
    const { make, publish, remove, list, regionId } = await aDesk();
    await remove(await make());
    expect(await list(formsPath(regionId))).toEqual([]);
    await expect(remove(await publish(await make()))).rejects.toMatchObject({
      code: 'form_published',
    });
  });
});

describe('a submission on trial', () => {
  it('is checked as a real one, and nothing is written', async () => {
    const { tried, list, regionId } = await aDesk();
    expect(await tried({ ...person, email: 'anna' }, {}, false)).toEqual({
      status: 'invalid',
      errors: [
        { field: 'email', code: 'invalid_email' },
        { field: 'privacyStatementVersion', code: 'required' },
      ],
    });
    expect(await tried({ ...person, geheim: 'x', sectors: ['po'] })).toEqual({
      status: 'accepted',
      outcome: 'created',
      kept: ['firstName', 'lastName', 'email', 'sectors'],
    });
    for (const path of [candidatesPath(regionId), submissionsPath(regionId), auditPath(regionId)])
      expect(await list(path)).toEqual([]);
  });

  it('follows the conditions of the form on the screen', async () => {
    const { tried } = await aDesk();
    const names = ['firstName', 'lastName', 'email', 'sectors'].map((name) => ({ name }));
    const showWhen = { name: 'sectors', anyOf: ['po'] };
    const pages = [
      { questions: names },
      { questions: [{ name: 'motivation', required: true, showWhen }] },
    ];
    expect(await tried({ ...person, sectors: ['po'] }, { pages })).toMatchObject({
      errors: [{ field: 'motivation', code: 'required' }],
    });
    expect(
      await tried({ ...person, sectors: ['vo'], motivation: 'Was ingevuld' }, { pages }),
    ).toMatchObject({ kept: ['firstName', 'lastName', 'email', 'sectors'] });
  });

  it('says that somebody with this address is known already', async () => {
    const { tried, regionId } = await aDesk();
    await adminDb().doc(candidatePath(regionId, 'anna')).set(aCandidate(person));
    await emailKey(adminDb(), regionId, person.email).set({ candidateId: 'anna' });
    expect(await tried(person)).toMatchObject({ outcome: 'proposed' });
  });

  it('is refused when it is too large to be sent', async () => {
    const { tried } = await aDesk();
    await expect(tried({ ...person, motivation: 'x'.repeat(70_000) })).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});
