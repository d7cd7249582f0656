// Invented candidates for tests of what is counted: of every phase, with and without each fact.

import { aCandidate } from '@instroom/domain/candidate/a-candidate.ts';
import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { reachablePhases } from '@instroom/domain/candidate/reached.ts';
import type { RosterEntry } from '@instroom/domain/candidate/roster.ts';
import { packEntry, unpackEntry } from '@instroom/domain/candidate/roster-entry.ts';
import { phases, pipelinePhases } from '@instroom/domain/codes/phase.ts';
import { qualificationSchema } from '@instroom/domain/codes/qualification.ts';
import { routeSchema } from '@instroom/domain/codes/route.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { subjectSchema } from '@instroom/domain/codes/subject.ts';
import fc from 'fast-check';

const some = <Code>(codes: readonly Code[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength });
const moment = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2026-03-31T09:00:00Z'),
  noInvalidDate: true,
});
const place = fc.constantFrom(
  ...phases.flatMap(({ code, statuses }) =>
    statuses.map((status) => ({ phase: code, status: status.code })),
  ),
);

export const anyCandidate: fc.Arbitrary<Candidate> = fc
  .record({
    place,
    phaseAtExit: fc.constantFrom(...pipelinePhases),
    always: fc.record({
      createdAt: moment,
      phaseSince: moment,
      sectors: some(sectorSchema.options),
      subjects: some(subjectSchema.options.slice(0, 5)),
      qualificationsHeld: some(qualificationSchema.options),
      routes: some(routeSchema.options.slice(0, 5)),
      schoolCount: fc.nat(2),
      openProposalCount: fc.nat(1),
    }),
    perhaps: fc.record(
      {
        primarySector: fc.constantFrom(...sectorSchema.options),
        chosenRoute: fc.constantFrom(...routeSchema.options.slice(0, 5)),
        municipalityCode: fc.constantFrom('0202', '0200', '0221'),
        ownerUid: fc.constantFrom('anna', 'bram'),
        firstContactAt: moment,
        lastContactAt: moment,
        onHoldUntil: fc.constantFrom('2026-03-01', '2026-05-01'),
        reachedAt: fc.record(Object.fromEntries(reachablePhases.map((phase) => [phase, moment])), {
          requiredKeys: [],
        }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ place: { phase, status }, phaseAtExit, always, perhaps }) =>
    aCandidate({
      ...{ phase, status, ...always, ...perhaps },
      ...(phase === 'exited' && {
        exit: { reason: 'timing', phaseAtExit, at: new Date(), reachableAgain: false },
      }),
    }),
  );

/** As the roster holds them: written and read again. */
export function entriesOf(candidates: readonly Candidate[]): RosterEntry[] {
  return candidates.flatMap((candidate, index) => {
    const member = unpackEntry(`c${index}`, packEntry(candidate));
    return member.restricted ? [] : [member];
  });
}
