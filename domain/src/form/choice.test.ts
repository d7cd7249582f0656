import { describe, expect, it } from 'vitest';
import { showChoice } from './choice.ts';

const subject = { code: 'wi', nl: 'Wiskunde', en: 'Mathematics', sectors: ['vo'] };
const name = { code: '0301', nl: 'Zutphen' };

describe('the label of a choice', () => {
  it('is in the language of the form', () => {
    expect(showChoice(subject, 'nl')).toEqual({ code: 'wi', label: 'Wiskunde', sectors: ['vo'] });
    expect(showChoice(subject, 'en')).toEqual({
      code: 'wi',
      label: 'Mathematics',
      sectors: ['vo'],
    });
  });

  it('that is a name stays Dutch, and says so in a form that is not', () => {
    expect(showChoice(name, 'nl')).toEqual({ code: '0301', label: 'Zutphen' });
    expect(showChoice(name, 'en')).toEqual({ code: '0301', label: 'Zutphen', lang: 'nl' });
  });
});
