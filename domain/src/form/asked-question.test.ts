import { describe, expect, it } from 'vitest';
import { aField } from '../custom/a-field.ts';
import { aForm, type FormChanges } from './a-form.ts';
import { askedPages, askedQuestions, canBeAsked } from './asked-question.ts';
import { describeForm } from './description.ts';
import { givenActivity, givenCodes } from './given-codes.ts';

const described = (changes: FormChanges) => describeForm(aForm(changes));

describe('the questions of a form', () => {
  it('stand in the order of its pages, own questions between those of the base', () => {
    const pages = [
      {
        title: { nl: 'Wie ben je?' },
        questions: [{ name: 'email' }, { name: 'custom-schoenmaat' }],
      },
      { intro: { nl: 'Bijna klaar.', en: 'Nearly done.' }, questions: [{ name: 'firstName' }] },
    ];
    const asked = askedPages(described({ pages, ownFields: [aField()] }), 'en');
    expect(asked.map(({ questions }) => questions.map(({ name }) => name))).toEqual([
      ['email', 'custom-schoenmaat'],
      ['firstName'],
    ]);
    expect(asked.map(({ title, intro }) => [title, intro])).toEqual([
      [{ text: 'Wie ben je?', lang: 'nl' }, undefined],
      [undefined, { text: 'Nearly done.' }],
    ]);
  });

  it('are asked in the words of the form, which may ask more than the base does and never less', () => {
    const label = { nl: 'Mailadres', en: 'Mail' };
    const hint = { nl: 'Dat je elke dag leest.' };
    const pages = [
      {
        questions: [
          { name: 'email', label, hint, required: false },
          { name: 'phone', required: true, value: ['0612345678'] },
          { name: 'sectors' },
        ],
      },
    ];
    const [email, phone, sectors] = askedQuestions(described({ pages }), 'nl');
    expect(email).toMatchObject({
      label: { text: 'Mailadres' },
      hint: { text: 'Dat je elke dag leest.' },
      isRequired: true,
    });
    expect(phone).toMatchObject({ isRequired: true, value: ['0612345678'], isHidden: false });
    expect(sectors).toMatchObject({ label: { text: 'Soort onderwijs' }, value: [] });
  });
});

describe('a question that waits for a hidden one', () => {
  const pages = [
    {
      questions: [
        { name: 'sectors', hidden: true },
        { name: 'subjects', showWhen: { name: 'sectors', anyOf: ['vo'] } },
        { name: 'motivation', showWhen: { name: 'subjects', anyOf: ['wi'] } },
        { name: 'phone', showWhen: { name: 'nothing', anyOf: ['x'] } },
      ],
    },
  ];
  const possible = (sectors: string[]) =>
    ['sectors', 'subjects', 'motivation', 'phone'].filter(
      canBeAsked(pages, (name) => (name === 'sectors' ? sectors : [])),
    );

  it('can be asked only where that one is fixed to what it waits for, and so on', () => {
    expect(possible(['vo'])).toEqual(['sectors', 'subjects', 'motivation']);
    expect(possible(['po'])).toEqual(['sectors']);
    expect(possible([])).toEqual(['sectors']);
  });
});

describe('what the address of a page chooses', () => {
  const questions = askedQuestions(described({}), 'nl');
  const given = (query: string) =>
    Object.fromEntries(
      questions.flatMap((question) => {
        const codes = givenCodes(new URLSearchParams(query), question);
        return codes ? [[question.name, codes]] : [];
      }),
    );

  it('are codes that the form knows, in any way of writing a list', () => {
    expect(given('sectors=vo,po&subjects=wi&subjects=na&priorEducation=hbo_ba')).toEqual({
      sectors: ['po', 'vo'],
      subjects: ['wi', 'na'],
      priorEducation: ['hbo_ba'],
    });
  });

  it.each([
    'sectors=universiteit',
    'sectors=',
    'firstName=Sam&email=a@b.nl&phone=0612345678&motivation=Hoi',
    '__proto__=vo&toString=vo',
    'sectors=%3Cscript%3E',
  ])('is nothing in %s', (query) => expect(given(query)).toEqual({}));

  it('is one code where one is asked', () => {
    expect(given('priorEducation=hbo_ba,wo_ma').priorEducation).toHaveLength(1);
  });

  it.each([
    ['activity=open-dag_1', 'open-dag_1'],
    ['activity=', undefined],
    ['activity=a/b', undefined],
    [`activity=${'a'.repeat(101)}`, undefined],
    ['', undefined],
  ])('is the activity of %s', (query, id) =>
    expect(givenActivity(new URLSearchParams(query))).toBe(id));
});
