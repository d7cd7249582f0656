import { describe, expect, it } from 'vitest';
import { type AttendedActivity, attendedByKind } from './attended-by-kind.ts';
import { hidden } from './hide-small.ts';

const evening = (attended: AttendedActivity['attended']) => ({ kind: 'info' as const, attended });
const shadowing = (attended: AttendedActivity['attended']) => ({
  ...{ kind: 'shadow' as const, attended },
});

describe('who came to activities, by kind', () => {
  it('is added up from the activities of the period and of the one before', () => {
    const now = [evening(11), shadowing(6), evening(9), { kind: 'webinar' as const, attended: 0 }];
    expect(attendedByKind({ now, before: [shadowing(2)] })).toMatchObject({
      id: 'attendedByKind',
      whole: { now: 26, before: 2 },
      rows: [
        { code: 'info', label: 'Informatiebijeenkomst', now: 20, before: 0 },
        { code: 'shadow', label: 'Meeloopdag', now: 6, before: 2 },
      ],
    });
  });

  it('tells no sum from which an activity that is left out could be reckoned', () => {
    const now = [evening(11), evening(hidden), shadowing(6)];
    expect(attendedByKind({ now, before: [] })).toMatchObject({
      whole: { now: hidden, before: 0 },
      rows: [
        { code: 'info', now: hidden },
        { code: 'shadow', now: 6 },
      ],
    });
  });
});
