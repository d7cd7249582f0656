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
  return pipelinePhases.map((phase) => {
    const inPhase = entries.filter((entry) => entry.phase === phase);
    const withSchool = inPhase.filter(isInContactWithSchool).length;
    return { phase, withSchool, everybody: inPhase.length };
  });
}
