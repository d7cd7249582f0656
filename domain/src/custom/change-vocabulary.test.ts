import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statuses as baseStatuses } from '../codes/phase.ts';
import { changeVocabulary, type VocabularyWish } from './change-vocabulary.ts';
import { noWords, ownStatusesOf, type Vocabulary, vocabularySchema } from './vocabulary.ts';

const now = new Date('2026-03-03T09:00:00Z');
const by = { uid: 'beheer', now, isConfirmed: false };

function after(wish: VocabularyWish, before: Vocabulary = noWords): Vocabulary {
  const decision = changeVocabulary(before, wish, by);
  if (!decision.ok) throw new Error(decision.code);
  return vocabularySchema.parse(decision.vocabulary);
}
const codeOf = (wish: VocabularyWish, before?: Vocabulary) => {
  const decision = changeVocabulary(before, wish, by);
  return decision.ok ? 'allowed' : decision.code;
};
const status = (label: string, base: 'in_talks' | 'introduced' = 'in_talks', rest = {}) => ({
  label,
  base,
  active: true,
  ...rest,
});

describe('the words of a region', () => {
  it('change part by part', () => {
    const first = after({ terms: { candidate: 'overstapper' } });
    const second = after({ phases: { orienting: 'Verkennen' }, tags: ['beurs', 'beurs'] }, first);
    expect(second).toEqual({
      ...noWords,
      terms: { candidate: 'overstapper' },
      phases: { orienting: 'Verkennen' },
      tags: ['beurs'],
    });
  });

  it('name every phase otherwise', () => {
    expect(codeOf({ phases: { orienting: 'Matchen' } })).toBe('word_twice');
    expect(codeOf({ phases: { orienting: 'nieuw' } })).toBe('word_twice');
    expect(codeOf({ phases: { orienting: 'Matchen', matching: 'Koppelen' } })).toBe('allowed');
  });

  it('hide no phase in which everybody begins or ends', () => {
    const hide = (phase: string) =>
      vocabularySchema.safeParse({ ...noWords, hiddenPhases: [phase] }).success;
    expect(['new', 'matching', 'exited'].filter(hide)).toEqual(['matching']);
  });

  it.each([
    { terms: { desk: '111222333' } },
    { phases: { matching: '111222333' } },
    { tags: ['111222333'] },
    { statuses: [status('111222333')] },
  ])('hold no citizen service number: %j', (wish) => {
    expect(codeOf(wish)).toBe('contains_bsn');
  });

  it('that suggest a special category need somebody who says that they may be used', () => {
    const wish = { tags: ['Langdurig ziek'] };
    expect(codeOf(wish)).toBe('words_need_confirmation');
    const decision = changeVocabulary(noWords, wish, { ...by, isConfirmed: true });
    const confirmed = { kinds: ['health'], byUid: 'beheer', at: now };
    expect(decision).toMatchObject({ ok: true, vocabulary: { confirmed } });
    const known = decision.ok ? decision.vocabulary : noWords;
    expect(after({ terms: { desk: 'balie' } }, known).confirmed).toEqual(confirmed);
    expect(after({ tags: [] }, known).confirmed).toBeUndefined();
  });
});

describe('a status of the region', () => {
  const known = after({ statuses: [status('Op de wachtlijst'), status('Kennisgemaakt')] });

  it('gets a code of its own, which no status of the base has', () => {
    expect(known.statuses.map(({ code }) => code)).toEqual(['op_de_wachtlijst', 'kennisgemaakt']);
    expect(after({ statuses: [status('Matched')] }).statuses[0]?.code).toBe('matched_2');
  });

  it('is put away where it is left out, and can be taken back', () => {
    const [first] = known.statuses;
    const away = after({ statuses: known.statuses.slice(1) }, known);
    expect(away.statuses.map(({ code, active }) => [code, active])).toEqual([
      ['kennisgemaakt', true],
      ['op_de_wachtlijst', false],
    ]);
    expect(ownStatusesOf(away, 'matching').length).toBe(1);
    const back = after({ statuses: first ? [first, ...away.statuses.slice(0, 1)] : [] }, away);
    expect(ownStatusesOf(back, 'matching').length).toBe(2);
  });

  it('keeps the base status with which it was made', () => {
    const [first] = known.statuses;
    const moved = first ? [{ ...first, base: 'introduced' as const }] : [];
    expect(codeOf({ statuses: moved }, known)).toBe('status_base_fixed');
  });

  it('has a name that no other status of its phase has', () => {
    expect(codeOf({ statuses: [status('Een'), status('een', 'introduced')] })).toBe('status_twice');
    expect(codeOf({ statuses: [status('Zoekt school')] })).toBe('status_twice');
    expect(
      codeOf({ statuses: [status('Een'), status('Een', 'in_talks', { active: false })] }),
    ).toBe('allowed');
  });

  it('is one of at most forty', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => status(`Status ${index}`));
    expect(codeOf({ statuses: many(40) })).toBe('allowed');
    expect(codeOf({ statuses: many(41) })).toBe('status_limit');
  });
});

it('whatever is asked, no status that somebody may have goes, and each keeps its meaning', () => {
  const wished = fc.array(
    fc.record(
      {
        code: fc.constantFrom('een', 'twee', 'een_2'),
        label: fc.constantFrom('Een', 'Twee', 'Drie'),
        base: fc.constantFrom('in_talks' as const, 'intake_planned' as const),
        active: fc.boolean(),
      },
      { requiredKeys: ['label', 'base', 'active'] },
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(wished, { maxLength: 12 }), (wishes) => {
      let words: Vocabulary = noWords;
      const seen = new Map<string, string>();
      for (const statuses of wishes) {
        const decision = changeVocabulary(words, { statuses }, by);
        if (decision.ok) words = vocabularySchema.parse(decision.vocabulary);
        for (const { code, base } of words.statuses) {
          expect(base).toBe(seen.get(code) ?? base);
          expect(baseStatuses.map((one) => one.code)).not.toContain(code);
          seen.set(code, base);
        }
        expect(new Set(words.statuses.map(({ code }) => code))).toEqual(new Set(seen.keys()));
        expect(words.statuses.length).toBe(seen.size);
      }
    }),
  );
});
