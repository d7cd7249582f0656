import { aForm } from '@instroom/domain/form/a-form.ts';
import { askedQuestions } from '@instroom/domain/form/asked-question.ts';
import { describeForm } from '@instroom/domain/form/description.ts';
import type { FormQuestion } from '@instroom/domain/form/layout.ts';
import { describe, expect, it } from 'vitest';
import { activityIn, givenAnswers } from './given-answers.ts';

function given(asked: FormQuestion[], { search = '', hash = '' }) {
  const form = aForm({ pages: [{ questions: asked }] });
  const questions = askedQuestions(describeForm(form), 'nl');
  return Object.fromEntries(givenAnswers({ search, hash }, questions));
}

const everything = ['firstName', 'email', 'phone', 'sectors', 'subjects', 'motivation'].map(
  (name) => ({ name }),
);

describe('what is answered beforehand', () => {
  it('are the codes of the query and the person of the fragment, each there only', () => {
    const address = {
      search: '?sectors=vo&subjects=wi&firstName=Query&email=query%40a.nl&phone=06',
      hash: '#firstName=Zo%C3%AB&email=zoe%40kandidaat.example&sectors=po&motivation=Hoi',
    };
    expect(given(everything, address)).toEqual({
      firstName: ['Zoë'],
      email: ['zoe@kandidaat.example'],
      sectors: ['vo'],
      subjects: ['wi'],
    });
  });

  it('is nothing by an address that means something else, or a code that is none', () => {
    expect(
      given(everything, { search: '?utm_source=x&sectors=heelal', hash: '#aanmelden' }),
    ).toEqual({});
  });

  it('fits', () => {
    const { firstName } = given(everything, { hash: `#firstName=${'x'.repeat(500)}` });
    expect(firstName?.[0]).toHaveLength(100);
  });

  it('is what the form chose, until the address says otherwise', () => {
    const asked = [{ name: 'sectors', value: ['po'] }];
    expect(given(asked, {})).toEqual({ sectors: ['po'] });
    expect(given(asked, { search: '?sectors=mbo' })).toEqual({ sectors: ['mbo'] });
  });

  it('out of sight is what the form fixed, whatever the address says; else a code of the query', () => {
    const search = '?sectors=mbo&subjects=wi';
    const asked = [
      { name: 'sectors', value: ['po'], hidden: true },
      { name: 'subjects', hidden: true },
      { name: 'firstName', hidden: true },
    ];
    expect(given(asked, { search, hash: '#firstName=Sam' })).toEqual({
      sectors: ['po'],
      subjects: ['wi'],
    });
  });

  it('names the activity', () => {
    expect(activityIn({ search: '?activity=open-dag', hash: '#activity=other' })).toBe('open-dag');
  });
});
