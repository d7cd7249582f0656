import { describe, expect, it } from 'vitest';
import { answerErrorCodes } from '../answers.ts';
import { en } from './en.ts';
import { errorSentence } from './error-sentence.ts';
import { languageOf } from './languages.ts';
import { nl } from './nl.ts';

describe('the sentence for an error', () => {
  it.each(answerErrorCodes)('exists for %s in Dutch and in English, and they differ', (code) => {
    const sentences = [nl, en].map((messages) =>
      errorSentence(messages, { name: 'subjects', label: 'Vakken', code }),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].{10,}\.$/u);
    expect(sentences[0]).not.toBe(sentences[1]);
  });

  it('says how much fits', () => {
    expect(
      errorSentence(nl, { name: 'subjects', label: 'Vakken', code: 'too_many', max: 20 }),
    ).toContain('maximaal 20');
  });

  it('asks for what is missing in its own words', () => {
    const missing = { name: 'email', label: 'E-mailadres', code: 'required' } as const;
    expect(errorSentence(nl, missing)).toBe('Vul je e-mailadres in.');
    expect(errorSentence(nl, { ...missing, name: 'phone', label: 'Telefoonnummer' })).toBe(
      'Vul “Telefoonnummer” in.',
    );
  });
});

describe('the language', () => {
  it('is Dutch, unless English is asked for', () => {
    expect(
      [undefined, '', 'nl', 'fr', 'en', 'en-GB', 'EN'].map((asked) => languageOf(asked)),
    ).toEqual(['nl', 'nl', 'nl', 'nl', 'en', 'en', 'en']);
  });
});
