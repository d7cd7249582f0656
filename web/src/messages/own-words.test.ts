import { describe, expect, it } from 'vitest';
import { nl } from './nl/index.ts';
import { inOwnWords, type OwnTerms } from './own-words.ts';

const overstappers: OwnTerms = { candidate: 'overstapper', candidates: 'overstappers' };

function textsOf(catalogue: unknown): string[] {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null
    ? Object.values(catalogue).flatMap(textsOf)
    : [];
}

describe('the catalogue in a region’s own words', () => {
  it('says them wherever the base says its own, with the same capitals', () => {
    const own = inOwnWords(nl, overstappers);
    expect(own.app.nav.candidates).toBe('Overstappers');
    expect(own.candidates.count_one).toBe('{{number}} overstapper');
    expect(own.errors.already_in_phase).toBe('De overstapper staat al in deze fase.');
    expect(textsOf(own).filter((text) => /\bkandida(at|ten)\b/i.test(text))).toEqual([]);
  });

  it('changes nothing else: no name of a text, no place for a value, no other word', () => {
    const own = inOwnWords(nl, { ...overstappers, adviser: 'coach' });
    const before = textsOf(nl);
    const after = textsOf(own);
    expect(after.length).toBe(before.length);
    const places = (text: string) => text.match(/\{\{\w+\}\}/g);
    expect(after.map(places)).toEqual(before.map(places));
    const untouched = before.filter((text) => !/kandida|adviseur/i.test(text));
    for (const text of untouched) expect(after).toContain(text);
    expect(own.candidates.dossier.fields.owner).toBe('Coach');
    expect(own.app.nav.settings).toBe('Beheer');
  });

  it('takes whole words only', () => {
    const catalogue = { ...nl, platform: { ...nl.platform, title: 'Regioloket, loket' } };
    const own = inOwnWords(Object.assign({}, nl, catalogue) as typeof nl, { desk: 'balie' });
    expect(own.platform.title).toBe('Regioloket, balie');
  });

  it('is the catalogue itself where a region has no words', () => {
    expect(inOwnWords(nl, {})).toBe(nl);
    expect(inOwnWords(nl, { candidate: 'kandidaat' })).toBe(nl);
  });
});
