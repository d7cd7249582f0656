import { isRequired, maxima, requiredFields } from '@instroom/domain/form/answer-limits.ts';
import { answersSchema, fieldErrorsOf, formFields } from '@instroom/domain/form/answers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.ts';
import type { Answers } from './submission.ts';

const person = { firstName: 'Sam', lastName: 'Jansen', email: 'sam@example.nl' };

function serverErrors(answers: object) {
  const checked = answersSchema.safeParse(answers, { reportInput: true });
  return checked.success ? [] : fieldErrorsOf(checked.error);
}

describe('checking before sending', () => {
  it('requires what the server requires', () => {
    expect(formFields.filter(isRequired)).toEqual([...requiredFields]);
    expect(checkAnswers({}, formFields)).toEqual(
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
    expect([checkAnswers(fits, formFields), serverErrors(fits)]).toEqual([[], []]);
    const tooLong: Answers = { ...person, [field]: 'x'.repeat(maxima[field] + 1) };
    const error = [{ field, code: 'too_long' }];
    expect([checkAnswers(tooLong, formFields), serverErrors(tooLong)]).toEqual([error, error]);
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
    expect(checkAnswers(answers, formFields)).toEqual(serverErrors(answers));
    expect(checkAnswers(answers, formFields)).toHaveLength(1);
  });

  it('says nothing about what the form does not ask', () => {
    expect(
      checkAnswers({ ...person, phone: 'bel me' }, ['firstName', 'lastName', 'email']),
    ).toEqual([]);
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
          if (serverErrors(given).length === 0) expect(checkAnswers(given, formFields)).toEqual([]);
        },
      ),
    );
  });
});
