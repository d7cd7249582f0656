import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import { expect, it } from 'vitest';
import { asMade } from './as-made.ts';

const candidate = {
  ...aCandidate({ motivation: 'Eerst.', fte: 0.5, revision: 'stored' }),
  id: 'anna',
};
const change = (written: Record<string, unknown>, revision: string) => ({
  ...{ id: revision, path: 'a/b', part: '', seen: {}, subject: '', field: '', text: '' },
  ...{ written, revision, waits: false, settles: true },
});

it('shows what is being settled as made, the later over the earlier, on a version of its own', () => {
  const changes = [
    change({ motivation: 'Dan.', fte: null }, 'a'),
    change({ motivation: 'Nu.' }, 'b'),
  ];
  expect(asMade(candidate, changes)).toEqual({
    ...candidate,
    motivation: 'Nu.',
    fte: undefined,
    revision: 'b',
  });
});

it('shows the candidate as it is where there is nothing, or nothing that can be shown', () => {
  expect(asMade(candidate, [])).toBe(candidate);
  expect(asMade(candidate, [change({ fte: 'half' }, 'a')])).toBe(candidate);
});
