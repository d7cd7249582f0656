import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesOf } from '../../../tests/setup/any-candidate.ts';
import { dayAfter, dayOf, daysBetween } from '../calendar.ts';
import { aCandidate } from '../candidate/a-candidate.ts';
import { countRetentionTerms, retentionTermOf } from './retention-term.ts';

const today = '2026-03-28';
const closed = (retainUntil: Date) =>
  aCandidate({ phase: 'exited', status: 'exited', retainUntil });

it('a term is over the day after its last, and near its end two weeks before', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.nat(23), (days, hour) => {
      const moment = new Date(`${dayAfter(today, days)}T${String(hour).padStart(2, '0')}:00:00Z`);
      const [entry] = entriesOf([closed(moment)]);
      const left = daysBetween(today, dayOf(moment));
      const term = left < 0 ? 'over' : left <= 14 ? 'soon' : 'later';
      expect(entry && retentionTermOf(entry, today)).toBe(term);
    }),
  );
});

it('who is under way has none, whatever an old dossier says', () => {
  const entries = entriesOf([
    aCandidate({ retainUntil: new Date('2026-03-01T09:00:00Z') }),
    aCandidate({ phase: 'exited', status: 'exited' }),
    closed(new Date('2026-03-01T09:00:00Z')),
    closed(new Date('2026-04-02T09:00:00Z')),
    closed(new Date('2026-04-01T09:00:00Z')),
  ]);
  expect(countRetentionTerms(entries, today)).toEqual({ over: 1, soon: 2, later: 0 });
});
