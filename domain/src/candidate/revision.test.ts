import { describe, expect, it } from 'vitest';
import { nextRevision, revisionAfter } from './revision.ts';

describe('an edit', () => {
  it('names a new version and the one that it was made on, which may have no name yet', () => {
    expect(nextRevision({ revision: 'b' }, 'c')).toEqual({ revision: 'c', previousRevision: 'b' });
    expect(nextRevision({}, 'a')).toEqual({ revision: 'a', previousRevision: '' });
  });
});

describe('what functions write', () => {
  it('makes a new version where editors write the same field, and only there', () => {
    const corrections = { displayNameSort: 'berg', motivation: '*********' };
    expect(revisionAfter(corrections, { revision: 'b' }, 'c')).toEqual({
      revision: 'c',
      previousRevision: 'b',
    });
    expect(revisionAfter({ displayNameSort: 'berg', status: 'attempted' }, {}, 'c')).toEqual({});
  });
});
