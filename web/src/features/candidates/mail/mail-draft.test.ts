import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import { describe, expect, it } from 'vitest';
import { emptyDraft, withLanguage, withTemplate } from './mail-draft.ts';

const welcome: ShownTemplate = {
  id: 'welcome',
  name: 'Welkom',
  nl: { subject: 'Welkom', text: 'Dag' },
  en: { subject: 'Welcome', text: 'Dear' },
  active: true,
  version: 0,
};
const { en: _, ...onlyDutch } = { ...welcome, id: 'dutch', nl: { subject: 'Hoi', text: 'Hallo' } };
const own = { subject: 'Mijn', text: 'tekst' };

describe('a draft of a mail', () => {
  it('takes the text of a template, in its language where it has one', () => {
    const english = withLanguage(emptyDraft, 'en', undefined);
    expect(withTemplate(english, welcome, undefined).typed).toEqual(welcome.en);
    expect(withTemplate(english, onlyDutch, undefined).typed).toEqual(onlyDutch.nl);
  });

  it('keeps what somebody wrote aside when a template takes its place', () => {
    const written = { ...emptyDraft, typed: own };
    const chosen = withTemplate(written, welcome, undefined);
    expect(chosen).toMatchObject({ typed: welcome.nl, replaced: own });
    expect(withTemplate(chosen, onlyDutch, welcome).replaced).toBeUndefined();
    expect(withTemplate({ ...chosen, typed: own }, undefined, welcome)).toMatchObject({
      templateId: '',
      replaced: own,
    });
  });

  it('follows the language with a template, and never changes what somebody wrote', () => {
    const chosen = withTemplate(emptyDraft, welcome, undefined);
    const english = withLanguage(chosen, 'en', welcome);
    expect(english.typed).toEqual(welcome.en);
    expect(withLanguage(english, 'nl', welcome).typed).toEqual(welcome.nl);
    const written = { ...english, typed: own };
    expect(withLanguage(written, 'nl', welcome)).toMatchObject({ language: 'nl', typed: own });
  });
});
