import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byVotes, refusalOfAnswer, vote } from './wish.ts';

const aWish = (votes: string[] = []) => ({ state: 'new' as const, votes });

describe('a vote', () => {
  it('counts once for a region, and can be taken back', () => {
    expect(vote(aWish(), 'oost', true)).toEqual({ ok: true, votes: ['oost'] });
    expect(vote(aWish(['oost']), 'oost', true)).toEqual({ ok: true, votes: ['oost'] });
    expect(vote(aWish(['oost', 'west']), 'oost', false)).toEqual({ ok: true, votes: ['west'] });
    expect(vote(aWish(['west']), 'oost', false)).toEqual({ ok: true, votes: ['west'] });
  });

  it('ends as the last thing that each region said, in whatever order they come', () => {
    const said = fc.array(
      fc.record({ region: fc.constantFrom('oost', 'west', 'zuid'), inFavour: fc.boolean() }),
    );
    fc.assert(
      fc.property(said, (sayings) => {
        let votes: string[] = [];
        for (const { region, inFavour } of sayings) {
          const result = vote(aWish(votes), region, inFavour);
          if (result.ok) votes = result.votes;
        }
        const last = new Map(sayings.map(({ region, inFavour }) => [region, inFavour]));
        const inFavour = [...last].filter(([, is]) => is).map(([region]) => region);
        expect(votes.toSorted()).toEqual(inFavour.toSorted());
      }),
    );
  });

  it('is closed once the wish is made or declined; what was said stands', () => {
    for (const state of ['done', 'declined'] as const) {
      const wish = { state, votes: ['oost'] };
      expect(vote(wish, 'west', true)).toEqual({ ok: false, code: 'wish_closed' });
      expect(vote(wish, 'oost', false)).toEqual({ ok: false, code: 'wish_closed' });
      expect(vote(wish, 'oost', true)).toEqual({ ok: true, votes: ['oost'] });
    }
  });
});

describe('wishes', () => {
  it('end with a word about it', () => {
    expect(refusalOfAnswer('declined', undefined)).toBe('wish_answer_required');
    expect(refusalOfAnswer('done', '')).toBe('wish_answer_required');
    expect(refusalOfAnswer('done', 'Zit in versie 2.')).toBeUndefined();
    expect(refusalOfAnswer('planned', undefined)).toBeUndefined();
  });

  it('stand in the order of their votes, and the older one first', () => {
    const at = (day: number, ...votes: string[]) => ({ votes, createdAt: new Date(2026, 0, day) });
    const [newer, older, popular] = [at(3, 'a'), at(1, 'b'), at(5, 'a', 'b')];
    expect([newer, older, popular].toSorted(byVotes)).toEqual([popular, older, newer]);
  });
});
