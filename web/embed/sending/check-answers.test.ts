import { aField } from '@instroom/domain/custom/a-field.ts';
import { aForm } from '@instroom/domain/form/a-form.ts';
import { isRequired, maxima, requiredFields } from '@instroom/domain/form/answer-limits.ts';
import { answersSchema, fieldErrorsOf, formFields } from '@instroom/domain/form/answers.ts';
import { askedQuestions } from '@instroom/domain/form/asked-question.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.ts';
import type { Answers } from './submission.ts';

const questions = askedQuestions(describeForm(aForm()), 'nl');
const person = { firstName: 'Sam', lastName: 'Jansen', email: 'sam@example.nl' };

function serverErrors(answers: object) {
  const checked = answersSchema.safeParse(answers, { reportInput: true });
  return checked.success ? [] : fieldErrorsOf(checked.error);
}

describe('checking before sending', () => {
  it('requires what the server requires', () => {
    expect(formFields.filter(isRequired)).toEqual([...requiredFields]);
    expect(checkAnswers({}, questions)).toEqual(
      requiredFields.map((field) => ({ field, code: 'required' })),
    );
  });

  it.each([
    'firstName',
    'infix',
    'lastName',
    'motivation',
  ] as const)('lets %s be as long as the server does', (field) => {
    const fits: Answers = { ...person, [field]: 'x'.repeat(maxima[field]) };
    expect([checkAnswers(fits, questions), serverErrors(fits)]).toEqual([[], []]);
    const tooLong: Answers = { ...person, [field]: 'x'.repeat(maxima[field] + 1) };
    const error = [{ field, code: 'too_long' }];
    expect([checkAnswers(tooLong, questions), serverErrors(tooLong)]).toEqual([error, error]);
  });

  it.each([
    ['email', 'sam@example'],
    ['email', 'sam'],
    ['phone', 'bel me'],
    ['firstName', '111222333'],
    ['motivation', 'Mijn nummer is 111222333.'],
    ['subjects', Array.from({ length: 21 }, () => 'wi')],
  ])('finds what is wrong with %s %s, as the server does', (field, value) => {
    const answers = { ...person, [field]: value };
    expect(checkAnswers(answers, questions)).toEqual(serverErrors(answers));
    expect(checkAnswers(answers, questions)).toHaveLength(1);
  });

  it('says nothing about what the form does not ask', () => {
    const asked = questions.filter(({ name }) => name !== 'phone');
    expect(checkAnswers({ ...person, phone: 'bel me' }, asked)).toEqual([]);
  });

  it('finds what is wrong with an answer to a question of the region', () => {
    const ownFields = [aField({ key: 'wijk', required: true }), aField({ key: 'maat' })];
    const own = askedQuestions(describeForm(aForm({ fields: [], ownFields })), 'nl');
    const wrong = { 'custom-wijk': ' ', 'custom-maat': 'x'.repeat(201) };
    expect(checkAnswers(wrong, own)).toEqual([
      { field: 'custom-wijk', code: 'required' },
      { field: 'custom-maat', code: 'too_long' },
    ]);
    expect(checkAnswers({ 'custom-wijk': 'Noord' }, own)).toEqual([]);
  });

  it('refuses nothing that the server accepts', () => {
    const text = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.constantFrom('06 12345678', '+31 6 12345678'),
    );
    fc.assert(
      fc.property(
        fc.record({ firstName: text, lastName: text, email: text, motivation: text }),
        (given) => {
          if (serverErrors(given).length === 0) expect(checkAnswers(given, questions)).toEqual([]);
        },
      ),
    );
  });
});
