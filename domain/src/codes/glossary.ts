// The common language of the regions: every code that people meet, and the words of the field, each with a plain
// explanation. Subjects and municipalities explain themselves.
import { activityKinds } from './activity-kind.ts';
import { audiences } from './audience.ts';
import type { CodeItem } from './code-list.ts';
import { exitReasons } from './exit-reason.ts';
import {
  explainedActivityKinds,
  explainedInteractionKinds,
  explainedSchoolLinkStatuses,
} from './explained/contact.ts';
import {
  explainedAudiences,
  explainedExitReasons,
  explainedJobRoles,
  explainedSectors,
  explainedSources,
} from './explained/person.ts';
import { explainedPhases, explainedStatuses } from './explained/phase.ts';
import { terms } from './explained/term.ts';
import {
  explainedPriorEducations,
  explainedQualifications,
  explainedRoutes,
  explainedSuitabilityStatuses,
} from './explained/way.ts';
import { interactionKinds } from './interaction-kind.ts';
import { jobRoles } from './job-role.ts';
import { type Phase, phases } from './phase.ts';
import { priorEducations } from './prior-education.ts';
import { qualifications } from './qualification.ts';
import { routes } from './route.ts';
import { schoolLinkStatuses } from './school-link-status.ts';
import { sectors } from './sector.ts';
import { sources } from './source.ts';
import { suitabilityStatuses } from './suitability-status.ts';

export type GlossaryEntry = {
  /** Stands in the address of an entry, so it stays the same. */
  id: string;
  nl: string;
  explanation: string;
  /** The phase that a status belongs to. */
  phase?: Phase;
};

export const glossaryListIds = [
  'term',
  'phase',
  'route',
  'qualification',
  'sector',
  'jobRole',
  'audience',
  'source',
  'exitReason',
  'priorEducation',
  'suitability',
  'interaction',
  'activity',
  'schoolLink',
] as const;
export type GlossaryListId = (typeof glossaryListIds)[number];

export const glossary: Record<GlossaryListId, readonly GlossaryEntry[]> = {
  term: terms.map(({ code, nl, explanation }) => ({ id: `term-${code}`, nl, explanation })),
  phase: phases.flatMap((phase): GlossaryEntry[] => [
    { id: `phase-${phase.code}`, nl: phase.nl, explanation: explainedPhases[phase.code] },
    ...phase.statuses
      .filter(({ nl }) => nl !== phase.nl)
      .map((status) => ({
        id: `status-${status.code}`,
        nl: status.nl,
        explanation: explainedStatuses[status.code],
        phase: phase.code,
      })),
  ]),
  route: explained('route', routes, explainedRoutes),
  qualification: explained('qualification', qualifications, explainedQualifications),
  sector: explained('sector', sectors, explainedSectors),
  jobRole: explained('jobRole', jobRoles, explainedJobRoles),
  audience: explained('audience', audiences, explainedAudiences),
  source: explained('source', sources, explainedSources),
  exitReason: explained('exitReason', exitReasons, explainedExitReasons),
  priorEducation: explained('priorEducation', priorEducations, explainedPriorEducations),
  suitability: explained('suitability', suitabilityStatuses, explainedSuitabilityStatuses),
  interaction: explained('interaction', interactionKinds, explainedInteractionKinds),
  activity: explained('activity', activityKinds, explainedActivityKinds),
  schoolLink: explained('schoolLink', schoolLinkStatuses, explainedSchoolLinkStatuses),
};

function explained<Code extends string>(
  listId: GlossaryListId,
  list: readonly CodeItem<Code>[],
  explanations: Record<Code, string>,
): GlossaryEntry[] {
  return list.map(({ code, nl }) => ({
    id: `${listId}-${code}`,
    nl,
    explanation: explanations[code],
  }));
}
