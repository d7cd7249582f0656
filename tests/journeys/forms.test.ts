// A form from its region's admin to a website, through the doors that both use.
import { aDesign } from '@instroom/domain/form/a-design.ts';
import { formAnswerSchema } from '@instroom/domain/form/form-commands.ts';
import { formPath, formsPath } from '@instroom/domain/paths.ts';
import { describe, expect, it } from 'vitest';
import { adminDb } from '../setup/admin.ts';
import { signInAs } from '../setup/clients.ts';
import { aBody, request, submit, websiteOrigin } from '../setup/form.ts';
import { aRegion } from '../setup/region.ts';

async function aDesk() {
  const region = await aRegion();
  const { regionId } = region;
  const admin = await signInAs(region.regionAdmin);
  const command = (rest: object) => ({ regionId, commandId: crypto.randomUUID(), ...rest });
  /** Answers what came of it: which form, and when it was last changed. */
  const keep = async (name: string, rest: object) =>
    formAnswerSchema.parse(await admin.call(name, command(rest)));
  return { ...region, admin, command, keep };
}

const described = async (formId: string) => {
  const headers = { origin: websiteOrigin };
  const response = await request('describeForm', `/api/forms/${formId}`, { headers });
  return response.status === 200 ? await response.json() : response.status;
};

describe('a form of a region', () => {
  it('is on its websites from publishing until it is closed', async () => {
    const { keep } = await aDesk();
    const design = aDesign({ name: 'Open avond', allowedOrigins: [websiteOrigin] });
    const made = await keep('saveForm', { design });
    expect(await described(made.formId)).toBe(404);
    const published = await keep('publishForm', made);
    expect(await described(made.formId)).toMatchObject({ name: 'Open avond' });
    expect((await submit(made.formId, aBody())).status).toBe(201);

    const changed = { ...published, design: { ...design, name: 'Anders' } };
    const saved = await keep('saveForm', changed);
    expect(await described(made.formId)).toMatchObject({ name: 'Open avond' });
    await keep('closeForm', { ...saved, state: 'closed' });
    expect(await described(made.formId)).toBe(404);
    expect((await submit(made.formId, aBody())).status).toBe(404);
  });

  it('is nobody’s to keep but its admins’', async () => {
    const { admin, command, keep, regionId, editor, viewer, inactive } = await aDesk();
    const made = await keep('saveForm', { design: aDesign() });
    const tried = { regionId, design: aDesign(), answers: {}, hasReadStatement: true };
    const wishes = [
      ['saveForm', command({ design: aDesign({ name: 'Nog een' }) })],
      ['saveForm', command({ ...made, design: aDesign({ name: 'Anders' }) })],
      ['publishForm', command(made)],
      ['closeForm', command({ ...made, state: 'closed' })],
      ['removeForm', command(made)],
      ['trySubmission', tried],
    ] as const;
    const stranger = (await aRegion()).regionAdmin;
    for (const uid of [editor, viewer, inactive, stranger]) {
      const other = await signInAs(uid);
      for (const [name, wish] of wishes)
        await expect(other.call(name, wish)).rejects.toMatchObject({
          details: { code: 'not_allowed' },
        });
    }
    expect((await adminDb().collection(formsPath(regionId)).get()).size).toBe(1);
    const stored = await adminDb().doc(formPath(regionId, made.formId)).get();
    expect(stored.get('state')).toBe('draft');
    expect(await admin.call('trySubmission', tried)).toMatchObject({ status: 'invalid' });
  });

  it('is not understood where it has no shape', async () => {
    const { admin, command } = await aDesk();
    const wrong = [
      { ...aDesign(), pages: [] },
      { ...aDesign(), allowedOrigins: ['javascript:alert(1)'] },
      { ...aDesign(), thankYouUrl: 'javascript:alert(1)' },
      { ...aDesign(), style: { look: 'own', accent: 'red;}' } },
      { ...aDesign(), intro: { nl: 'x'.repeat(1001) } },
    ];
    for (const design of wrong)
      await expect(admin.call('saveForm', command({ design }))).rejects.toMatchObject({
        details: { code: 'invalid_input' },
      });
  });
});
