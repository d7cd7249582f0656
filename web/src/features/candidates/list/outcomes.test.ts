import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../data/in-parts.ts';
import '../../../messages/i18n.ts';
import { sentenceOf } from './outcomes.ts';

const t = i18next.getFixedT('nl', 'candidateList');
const told = (list: Outcome[], isUndo = false) =>
  sentenceOf(new Map(list.map((outcome, index) => [String(index), outcome])), t, { isUndo });

describe('what came of a change of many', () => {
  it('is one sentence with a reason for whom it did not reach', () => {
    expect(told([...Array<Outcome>(11).fill('done'), 'not_found'])).toBe(
      '11 gewijzigd, 1 niet: is intussen verwijderd.',
    );
    expect(told(['done', 'unchanged', 'restricted', 'restricted'])).toBe(
      '1 gewijzigd, 1 was al zo, 2 niet: zijn geblokkeerd op verzoek van de kandidaat.',
    );
  });

  it('counts what has no words of its own as one', () => {
    expect(told(['internal', 'too_many'])).toBe('0 gewijzigd, 2 niet: er ging bij ons iets mis.');
  });

  it('says of undoing that they were put back', () => {
    expect(told(['done', 'changed_meanwhile'], true)).toBe(
      '1 teruggezet, 1 niet: is intussen gewijzigd.',
    );
  });
});
