// What every new dossier starts with, through whichever door the candidate comes in.
import { entryStatus } from '../codes/phase.ts';
import type { Source } from '../codes/source.ts';

/** The fields of a new dossier that do not depend on who the candidate is. `by`: a uid, or `form:{formId}`. */
export function newCandidate({ source, by, now }: { source: Source; by: string; now: Date }) {
  return {
    schemaVersion: 1 as const,
    source,
    phase: 'new' as const,
    phaseSince: now,
    status: entryStatus.new,
    statusSince: now,
    sectors: [],
    jobRoles: [],
    subjects: [],
    qualificationsHeld: [],
    qualificationsSought: [],
    routes: [],
    preferredCities: [],
    restricted: false,
    openTaskCount: 0,
    schoolCount: 0,
    custom: {},
    labels: [],
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
  };
}
