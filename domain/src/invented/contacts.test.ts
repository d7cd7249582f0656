import { describe, expect, it } from 'vitest';
import { interactionSchema } from '../candidate/interaction.ts';
import { pastContacts } from './contacts.ts';
import { inventJourney } from './journey.ts';
import { seededRandom } from './random.ts';
import type { InventedRegion } from './region.ts';

const now = new Date('2026-11-26T12:00:00Z');
const region: InventedRegion = {
  formId: 'contact',
  sectors: ['po', 'vo', 'mbo'],
  municipalityCodes: ['0202', '0268'],
  adviserUids: ['one', 'other'],
};

describe('the contacts of an invented candidate', () => {
  const random = seededRandom(7);
  const journeys = Array.from({ length: 200 }, (_, index) =>
    inventJourney(random, { region, index, now }),
  );

  it('end when the dossier says that the last one was, and there are none where it says nothing', () => {
    for (const journey of journeys) {
      const contacts = Object.values(pastContacts(journey));
      const moments = contacts.map(({ at }) => at.getTime());
      const { lastContactAt } = journey.current;
      expect(moments.length > 0).toBe(lastContactAt !== undefined);
      if (lastContactAt) expect(Math.max(...moments)).toBe(lastContactAt.getTime());
      for (const contact of contacts)
        expect(interactionSchema.safeParse(contact).success).toBe(true);
    }
  });

  it('are not all of one kind', () => {
    const kinds = journeys.flatMap((journey) =>
      Object.values(pastContacts(journey)).map(({ kind }) => kind),
    );
    expect(new Set(kinds).size).toBeGreaterThan(4);
  });
});
