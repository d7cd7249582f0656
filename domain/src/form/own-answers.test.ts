import { describe, expect, it } from 'vitest';
import { candidateSchema } from '../candidate/candidate.ts';
import { interactionSchema } from '../candidate/interaction.ts';
import { aField } from '../custom/a-field.ts';
import { fieldTypes } from '../custom/field-def.ts';
import { aForm } from './a-form.ts';
import { askedQuestions } from './asked-question.ts';
import { describeForm, formDescriptionSchema } from './description.ts';
import { ownKeyOf, ownQuestionName } from './own-question.ts';
import { checkSubmission, submissionSchema } from './submission.ts';
import { candidateFromForm, proposalFromForm } from './to-candidate.ts';

const options = [
  { code: 'ede', label: 'Ede', labelEn: 'Ede (city)', active: true },
  { code: 'wijk', label: 'Elders', active: true },
  { code: 'old', label: 'Oud', active: false },
];
const form = aForm({
  fields: ['firstName', 'lastName', 'email'],
  ownFields: [
    aField({ key: 'motto', label: 'Motto', labelEn: 'Motto in English', help: 'Kort.' }),
    aField({ key: 'maat', label: 'Maat', type: 'number' }),
    aField({ key: 'sinds', label: 'Sinds', type: 'date' }),
    aField({ key: 'rijbewijs', label: 'Rijbewijs', type: 'boolean', required: true }),
    aField({ key: 'plaats', label: 'Plaats', type: 'select', options }),
    aField({ key: 'dagen', label: 'Dagen', type: 'multiselect', options }),
  ],
});

function check(own: Record<string, unknown>) {
  const answers = { firstName: 'Anna', lastName: 'Voorbeeld', email: 'anna@kandidaat.example' };
  const named = Object.entries(own).map(([key, value]) => [ownQuestionName(key), value]);
  const submission = submissionSchema.parse({
    submissionId: crypto.randomUUID(),
    answers: { ...answers, ...Object.fromEntries(named) },
    privacyStatementVersion: '1',
  });
  return checkSubmission(submission, form, () => undefined);
}

const errorsOf = (own: Record<string, unknown>) => {
  const checked = check(own);
  return checked.ok ? [] : checked.errors.map(({ field, code }) => [ownKeyOf(field), code]);
};

describe('answers to the questions of a region', () => {
  const given = {
    motto: ' Doorgaan ',
    maat: '7,5',
    sinds: '2026-02-03',
    rijbewijs: 'no',
    plaats: 'ede',
    dagen: ['wijk', 'ede'],
  };
  const stored = {
    motto: 'Doorgaan',
    maat: 7.5,
    sinds: '2026-02-03',
    rijbewijs: false,
    plaats: ['ede'],
    dagen: ['ede', 'wijk'],
  };
  const context = { form, formId: 'test-contact', now: new Date('2026-03-10T12:00:00Z') };

  it('become values of the new candidate', () => {
    const checked = check(given);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    const candidate = candidateFromForm(checked, context);
    expect(candidateSchema.parse(candidate).custom).toEqual(stored);
  });

  it('are the same from a form without script, where every answer is a list of texts', () => {
    const lists = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, [value].flat()]),
    );
    expect(check(lists)).toMatchObject({ ok: true, custom: stored });
    expect(check({ rijbewijs: ['yes'], dagen: ['ede'], plaats: [] })).toMatchObject({
      ok: true,
      custom: { rijbewijs: true, dagen: ['ede'] },
    });
  });

  it('lie with the proposal for somebody who is known', () => {
    const checked = check(given);
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    const proposal = proposalFromForm(checked, { ...context, submissionKey: 'k' });
    expect(interactionSchema.parse(proposal).proposal?.custom).toEqual(stored);
  });

  it.each([
    [{}, [['rijbewijs', 'required']]],
    [{ rijbewijs: 'misschien' }, [['rijbewijs', 'invalid_type']]],
    [{ rijbewijs: 'yes', maat: 'veel' }, [['maat', 'invalid_number']]],
    [{ rijbewijs: 'yes', sinds: '31-02-2026' }, [['sinds', 'invalid_date']]],
    [{ rijbewijs: 'yes', plaats: 'old' }, [['plaats', 'unknown_code']]],
    [{ rijbewijs: 'yes', plaats: ['ede', 'wijk'] }, [['plaats', 'too_many']]],
    [{ rijbewijs: 'yes', dagen: [{ a: 1 }] }, [['dagen', 'unknown_code']]],
    [{ rijbewijs: 'yes', motto: 'x'.repeat(201) }, [['motto', 'too_long']]],
    [{ rijbewijs: 'yes', motto: 'bsn 111222333' }, [['motto', 'contains_bsn']]],
    [{ rijbewijs: 'yes', motto: '', dagen: [], maat: null }, []],
    [{ rijbewijs: 'yes', nergens: 'x' }, []],
  ])('as %j are wrong where it says %j', (own, errors) => {
    expect(errorsOf(own)).toEqual(errors);
  });
});

describe('the description of the questions of a region', () => {
  it('is whole: a website draws them without knowing them', () => {
    const description = describeForm(form);
    expect(formDescriptionSchema.parse(description)).toEqual(description);
    expect(description.ownQuestions.map(({ name, kind }) => [name, kind])).toEqual([
      ['custom-motto', 'line'],
      ['custom-maat', 'line'],
      ['custom-sinds', 'line'],
      ['custom-rijbewijs', 'choice'],
      ['custom-plaats', 'choice'],
      ['custom-dagen', 'choices'],
    ]);
    expect(JSON.stringify(description)).not.toContain('createdBy');
  });

  it('knows every type', () => {
    const ownFields = fieldTypes.map((type) => aField({ key: type.toLowerCase(), type }));
    expect(describeForm(aForm({ ownFields })).ownQuestions.length).toBe(fieldTypes.length);
  });

  it('is in the language of the form, and says what stays Dutch', () => {
    const inEnglish = askedQuestions(describeForm(form), 'en');
    const [motto] = inEnglish.filter(({ name }) => name === 'custom-motto');
    expect(motto).toMatchObject({
      label: { text: 'Motto in English' },
      hint: { text: 'Kort.', lang: 'nl' },
    });
    const [place] = inEnglish.filter(({ name }) => name === 'custom-plaats');
    expect(place).toMatchObject({
      label: { text: 'Plaats', lang: 'nl' },
      choices: [
        { code: 'ede', label: 'Ede (city)' },
        { code: 'wijk', label: 'Elders', lang: 'nl' },
      ],
    });
    const [inDutch] = askedQuestions(describeForm(form), 'nl').filter(
      ({ name }) => name === 'custom-motto',
    );
    expect(inDutch).toMatchObject({ label: { text: 'Motto' }, isRequired: false, max: 200 });
  });
});
