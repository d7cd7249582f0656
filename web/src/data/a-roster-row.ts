// Builds a row of the roster for tests, as the application reads it.
import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { packEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { type RosterRow, rosterReader } from './roster.ts';

export function aRosterRow(id: string, overrides: Partial<Candidate> = {}): RosterRow {
  const entries = { [id]: packEntry(aCandidate(overrides)) };
  const [row] = rosterReader()({ rows: [{ id: '0', entries }], unreadable: 0 }).rows;
  if (!row) throw new Error('nobody, or somebody of whom nothing may be shown');
  return row;
}
