import { FirebaseError } from 'firebase/app';
import { describe, expect, it } from 'vitest';
import { errorCodeOf } from './errors.ts';

describe('an error', () => {
  it('has the code that our own function gave', () => {
    const refused = Object.assign(new FirebaseError('functions/failed-precondition', 'refused'), {
      details: { code: 'route_required' },
    });
    expect(errorCodeOf(refused)).toBe('route_required');
  });

  it('has the meaning of the SDK where nothing of ours was reached', () => {
    expect(errorCodeOf(new FirebaseError('permission-denied', ''))).toBe('not_allowed');
    expect(errorCodeOf(new FirebaseError('functions/unavailable', ''))).toBe('no_connection');
    expect(errorCodeOf(new FirebaseError('functions/internal', ''))).toBe('no_connection');
  });

  it('is ours to solve where nobody foresaw it', () => {
    expect(errorCodeOf(new TypeError('x is not a function'))).toBe('internal');
    const unknown = Object.assign(new FirebaseError('functions/internal', ''), {
      details: { code: 'made_up' },
    });
    expect(errorCodeOf(unknown)).toBe('internal');
  });
});
