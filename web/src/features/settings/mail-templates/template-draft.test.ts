import { expect, it } from 'vitest';
import { contentOf, draftOf, problemOf } from './template-draft.ts';

const text = { subject: 'Dag', text: 'Dag {{voornaam}}' };
const draft = { ...draftOf(undefined), name: 'Welkom', nl: text };

it('a template needs a name and a Dutch text, and no English one', () => {
  expect(problemOf(draft)).toBeUndefined();
  expect(contentOf(draft)).toEqual({ name: 'Welkom', nl: text });
  expect(problemOf({ ...draft, name: ' ' })).toEqual({ in: 'name', code: 'required' });
  expect(problemOf({ ...draft, nl: { ...text, text: '' } })).toMatchObject({
    in: 'nl',
    problem: { field: 'text', code: 'required' },
  });
});

it('half an English text is not enough, and a wrong one is named', () => {
  const half = { ...draft, en: { subject: 'Hello', text: '' } };
  expect(problemOf(half)).toMatchObject({ in: 'en', problem: { field: 'text', code: 'required' } });
  const wrong = { ...draft, en: { subject: 'Hello', text: 'Dear {{firstname}}' } };
  expect(problemOf(wrong)).toMatchObject({
    problem: { code: 'mail_placeholder_unknown', near: 'firstname' },
  });
});
