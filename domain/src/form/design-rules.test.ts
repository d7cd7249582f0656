import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aField } from '../custom/a-field.ts';
import { aNewRegion } from '../onboarding/a-new-region.ts';
import { newRegion } from '../onboarding/new-region.ts';
import { aDesign } from './a-design.ts';
import { aForm } from './a-form.ts';
import { formFields } from './answers.ts';
import { alwaysAsked, problemsOf, refusalOfDesign } from './design-rules.ts';
import { formPurposes, pagesOf } from './form.ts';
import { askedOf, type FormQuestion, questionsIn } from './layout.ts';
import { newDesign } from './new-design.ts';

const ownFields = [
  aField({ key: 'wijk', label: 'Wijk' }),
  aField({ key: 'rijbewijs', label: 'Rijbewijs', type: 'boolean' }),
  aField({ key: 'dagen', label: 'Dagen', type: 'multiselect' }),
  aField({ key: 'dienst', label: 'Dienst', type: 'select', required: true }),
];
const begun = newRegion(aNewRegion(), { now: new Date('2026-01-05T09:00:00Z'), byUid: 'platform' });
if (!begun.ok) throw new Error(begun.code);
const { region } = begun;
const without = { ownFields: [], region };
const named = alwaysAsked.map((name) => ({ name }));
const refusal = (...more: FormQuestion[]) =>
  refusalOfDesign(aDesign({ pages: [{ questions: [...named, ...more] }] }), {
    ownFields,
    region,
  });

describe('the design of a form', () => {
  it.each(formPurposes)('is right as it begins: %s', (purpose) => {
    const design = newDesign({ name: 'Nieuw', purpose, allowedOrigins: [], deskEmail: undefined });
    expect(refusalOfDesign(design, without)).toBeUndefined();
  });

  it('asks a question once', () => {
    expect(refusal({ name: 'phone' }, { name: 'phone' })).toBe('form_question_twice');
    expect(refusal({ name: 'phone' })).toBeUndefined();
  });

  it.each(alwaysAsked)('asks everybody for %s, in the open', (name) => {
    const others = named.filter((question) => question.name !== name);
    const withName = (question: Partial<FormQuestion> | undefined) =>
      problemsOf(
        aDesign({
          pages: [
            {
              questions: [
                { name: 'sectors' },
                ...others,
                ...(question ? [{ name, ...question }] : []),
              ],
            },
          ],
        }),
        { ownFields, region },
      );
    const missing = { code: 'form_name_missing', question: name };
    expect(withName({})).toEqual([]);
    expect(withName(undefined)).toEqual([missing]);
    expect(withName({ hidden: true })).toContainEqual(missing);
    expect(withName({ showWhen: { name: 'sectors', anyOf: ['po'] } })).toEqual([missing]);
  });

  it('makes a question wait for an earlier one with these choices only', () => {
    const waiting = (name: string, code: string) => ({
      name: 'motivation',
      showWhen: { name, anyOf: [code] },
    });
    expect(refusal({ name: 'sectors' }, waiting('sectors', 'po'))).toBeUndefined();
    expect(refusal({ name: 'custom-dagen' }, waiting('custom-dagen', 'a'))).toBeUndefined();
    expect(refusal(waiting('sectors', 'po'), { name: 'sectors' })).toBe('form_condition_broken');
    expect(refusal(waiting('sectors', 'po'))).toBe('form_condition_broken');
    expect(refusal({ name: 'sectors' }, waiting('sectors', 'elders'))).toBe(
      'form_condition_broken',
    );
    expect(refusal({ name: 'phone' }, waiting('phone', '06'))).toBe('form_condition_broken');
    expect(refusal(waiting('motivation', 'x'))).toBe('form_condition_broken');
  });

  it('hides only what has choices, and what must be answered only with an answer', () => {
    expect(refusal({ name: 'sectors', hidden: true })).toBeUndefined();
    expect(refusal({ name: 'phone', hidden: true })).toBe('form_hidden_open');
    expect(refusal({ name: 'sectors', hidden: true, required: true })).toBe(
      'form_hidden_without_value',
    );
    expect(refusal({ name: 'custom-dienst', hidden: true })).toBe('form_hidden_without_value');
    expect(refusal({ name: 'custom-dienst', hidden: true, value: ['a'] })).toBeUndefined();
  });

  it('chooses beforehand what the question offers, and one answer where one is possible', () => {
    expect(refusal({ name: 'sectors', value: ['po', 'vo'] })).toBeUndefined();
    expect(refusal({ name: 'sectors', value: ['elders'] })).toBe('form_value_unknown');
    expect(refusal({ name: 'custom-dienst', value: ['a', 'b'] })).toBe('form_value_unknown');
    expect(refusal({ name: 'phone', value: ['06'] })).toBe('form_value_unknown');
  });

  it('asks nothing that is not there', () => {
    expect(refusal({ name: 'custom-wijk' })).toBeUndefined();
    expect(refusal({ name: 'custom-gisteren' })).toBe('form_question_unknown');
    expect(refusal({ name: 'geboortedatum' })).toBe('form_question_unknown');
  });

  it('leads on to a website that may show it, and nowhere else', () => {
    const thanks = (thankYouUrl: string) => refusalOfDesign(aDesign({ thankYouUrl }), without);
    expect(thanks('https://www.loket.example/bedankt?van=formulier')).toBeUndefined();
    expect(thanks('https://WWW.loket.example?bedankt')).toBeUndefined();
    expect(thanks('https://www.loket.example:8443/')).toBe('form_thanks_elsewhere');
    expect(thanks('https://loket.example/bedankt')).toBe('form_thanks_elsewhere');
    expect(thanks('https://www.loket.example.evil.example/')).toBe('form_thanks_elsewhere');
    expect(thanks('https://www.loket.example@evil.example/')).toBe('form_thanks_elsewhere');
  });

  it('mails a confirmation only that can be filled in from it, in both languages', () => {
    const desk = { name: 'Loket', email: 'loket@test.example', phone: '0800 1234' };
    const found = (subject: string, text: string, en = '', hasDesk = true) => {
      const words = { nl: text, ...(en && { en }) };
      const confirmation = { subject: { nl: subject }, text: words };
      const where = { ownFields, region: { ...region, desk: hasDesk ? desk : undefined } };
      return problemsOf(aDesign({ confirmation, deskEmail: undefined }), where).map((problem) =>
        'mail' in problem
          ? [problem.code, problem.mail.near, problem.mail.field, problem.mail.language]
          : [problem.code],
      );
    };
    const all = 'Dag {{voornaam}}, {{naam}}: {{loket}} {{telefoon}} {{mailadres}} {{regio}}';
    expect(found('Dag {{ Voornaam }}', all, all)).toEqual([]);
    expect(found('Dag', all, '', false)).toEqual([
      ['mail_placeholder_empty', 'telefoon', 'text', 'nl'],
    ]);
    expect(found('{{voornam}}', 'Groet, {{adviseur}}', 'Bye {{loket')).toEqual([
      ['mail_placeholder_unknown', 'voornam', 'subject', 'nl'],
      ['mail_placeholder_empty', 'adviseur', 'text', 'nl'],
      ['mail_placeholder_open', '{{loket', 'text', 'en'],
    ]);
    expect(found('Dag', 'BSN 111222333')).toEqual([['contains_bsn', '', 'text', 'nl']]);
  });

  it('has a colour that can be read on white', () => {
    const accent = (colour: string) =>
      refusalOfDesign(aDesign({ style: { look: 'own', accent: colour } }), without);
    expect(accent('#767676')).toBeUndefined();
    expect(accent('#777777')).toBe('form_accent_pale');
    expect(accent('#ffee00')).toBe('form_accent_pale');
  });

  it('that is accepted asks everybody for name and address, whatever the answers', () => {
    const code = fc.constantFrom('po', 'vo', 'a', 'b', 'yes', 'no', 'elders');
    const name = fc.constantFrom(
      ...formFields,
      ...ownFields.map(({ key }) => `custom-${key}`),
      'custom-weg',
    );
    const question = fc.record(
      {
        name,
        required: fc.boolean(),
        hidden: fc.boolean(),
        value: fc.array(code, { minLength: 1, maxLength: 2 }),
        showWhen: fc.record({ name, anyOf: fc.array(code, { minLength: 1, maxLength: 2 }) }),
      },
      { requiredKeys: ['name'] },
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.array(question, { maxLength: 5 }),
        fc.boolean(),
        fc.dictionary(name, fc.oneof(code, fc.array(code))),
        (more, withNames, answers) => {
          const pages = [{ questions: [...(withNames ? named : []), ...more] }];
          const design = aDesign({ pages });
          if (refusalOfDesign(design, { ownFields, region })) return;
          accepted += 1;
          const form = aForm({ ...design, ownFields });
          const asked = askedOf(pagesOf(form), (one) => answers[one]);
          const names = asked.filter(({ hidden }) => !hidden).map((one) => one.name);
          expect(names).toEqual(expect.arrayContaining([...alwaysAsked]));
          expect(new Set(names).size).toBe(names.length);
          // Nothing that must be answered is out of sight without an answer.
          for (const { required, hidden, value } of questionsIn(form.pages))
            if (required && hidden) expect(value?.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
