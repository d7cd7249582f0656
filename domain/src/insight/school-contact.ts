// Who is in contact with schools, by the phase in which they are now.
import type { RosterEntry } from '../candidate/roster.ts';
import { pipelinePhases } from '../codes/phase.ts';
import { isInContactWithSchool } from './by-adviser.ts';

export type SchoolContact = {
  phase: (typeof pipelinePhases)[number];
  withSchool: number;
  everybody: number;
};

export function countSchoolContact(
  entries: readonly Pick<RosterEntry, 'phase' | 'schoolCount'>[],
): SchoolContact[] {
  const contacts = pipelinePhases.map((phase) => ({ phase, withSchool: 0, everybody: 0 }));
  const byPhase = new Map<string, SchoolContact>(contacts.map((one) => [one.phase, one]));
  for (const entry of entries) {
    const counts = byPhase.get(entry.phase);
    if (!counts) continue;
    counts.everybody += 1;
    if (isInContactWithSchool(entry)) counts.withSchool += 1;
  }
  return contacts;
}
