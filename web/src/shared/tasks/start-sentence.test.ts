import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import '../../messages/i18n.ts';
import { startedSentence, undoneSentence } from './start-sentence.ts';

const t = i18next.getFixedT('nl', 'taskTemplates');

describe('what came of a start', () => {
  it('is told in numbers, with why somebody got nothing', () => {
    const outcomes = new Map([
      ['anna', 'done'],
      ['bram', 'done'],
      ['cas', 'restricted'],
      ['dirk', 'label_limit'],
    ] as const);
    expect(startedSentence({ outcomes, taskCount: 8 }, t)).toBe(
      '8 taken klaargezet voor 2 kandidaten; 1 kandidaat niet: het dossier is geblokkeerd; 1 kandidaat niet: er ging bij ons iets mis.',
    );
    expect(startedSentence({ outcomes: new Map([['anna', 'done']]), taskCount: 1 }, t)).toBe(
      '1 taak klaargezet voor 1 kandidaat.',
    );
  });

  it('undone says how many stay', () => {
    const outcomes = new Map([['anna', 'done']] as const);
    expect(undoneSentence({ outcomes, removed: 3, kept: 1 }, t)).toBe(
      '3 taken weggehaald; 1 taak blijft staan, omdat iemand haar intussen heeft gewijzigd of afgerond.',
    );
  });
});
