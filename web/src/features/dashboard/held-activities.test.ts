import { noPlaces } from '@instroom/domain/activity/activity.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { describe, expect, it } from 'vitest';
import { heldIn, sumOf } from './held-activities.ts';

const at = (iso: string) => new Date(iso);
const places = { ...noPlaces, updatedAt: at('2026-03-11T09:00:00Z') };

describe('the activities of a year', () => {
  it('are what was published, by the day in the Netherlands, the last one first', () => {
    const all = [
      { id: 'early', ...anActivity({ startsAt: at('2025-12-31T22:30:00Z') }) },
      { id: 'new-year', ...anActivity({ startsAt: at('2025-12-31T23:30:00Z') }) },
      { id: 'march', ...anActivity({ startsAt: at('2026-03-10T18:00:00Z') }) },
      { id: 'draft', ...anActivity({ status: 'draft', startsAt: at('2026-03-10T18:00:00Z') }) },
      { id: 'off', ...anActivity({ status: 'cancelled', startsAt: at('2026-03-10T18:00:00Z') }) },
    ];
    const march = { ...places, id: 'march', confirmed: 8, waiting: 2, attended: 6, movedOn: 3 };
    const held = heldIn((day) => day.startsWith('2026'), all, [march]);
    expect(held.map(({ activity }) => activity.id)).toEqual(['march', 'new-year']);
    expect(held[0]?.numbers).toEqual({
      ...{ capacity: 10, signedUp: 10, attended: 6, absent: 0, movedOn: 3 },
    });
    expect(held[1]?.numbers).toMatchObject({ signedUp: 0, attended: 0 });
  });

  it('together have no limit where one of them has none', () => {
    const one = { capacity: 10, signedUp: 8, attended: 6, absent: 2, movedOn: 3 };
    expect(sumOf([one, one])).toEqual({
      ...{ capacity: 20, signedUp: 16, attended: 12, absent: 4, movedOn: 6 },
    });
    expect(sumOf([one, { ...one, capacity: undefined }]).capacity).toBeUndefined();
  });
});
