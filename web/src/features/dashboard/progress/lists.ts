// The list of whom each number of the progress counts, besides what all panels are filtered by.

import type { AdviserCounts } from '@instroom/domain/insight/by-adviser.ts';
import type { FunnelPhase } from '@instroom/domain/insight/cohort.ts';
import { matchingPhases } from '@instroom/domain/insight/coverage.ts';
import type { Response } from '@instroom/domain/insight/response.ts';
import type { RetentionTerm } from '@instroom/domain/insight/retention-term.ts';
import type { Standing } from '@instroom/domain/insight/standing.ts';
import { everybody, nobody } from '../../../shared/filter-codes.ts';
import { writeValues } from '../../../shared/filter-values.ts';
import type { ListSearch } from '../list-link.tsx';

export function listOfStep(cohort: string, phase: FunnelPhase): ListSearch {
  return { fase: everybody, jaar: cohort, ...(phase !== 'new' && { bereikt: phase }) };
}

/** Also who left since. */
export function listOfResponse(cohort: string, reactie: Response): ListSearch {
  return { fase: everybody, jaar: cohort, reactie };
}

export const listOfUntouched: ListSearch = { status: 'untouched' };

/** The numbers of an adviser. */
export const adviserNumbers = [
  'underWay',
  'untouched',
  'silent',
  'holdOver',
  'withSchool',
] as const satisfies readonly (keyof AdviserCounts)[];
type AdviserNumber = (typeof adviserNumbers)[number];

const ofAdviser: Record<AdviserNumber, ListSearch> = {
  underWay: {},
  untouched: { status: 'untouched' },
  silent: { aandacht: 'silent' },
  holdOver: { aandacht: 'holdOver' },
  withSchool: { scholen: 'ja' },
};

export function listOfAdviser(ownerUid: string | undefined, number: AdviserNumber): ListSearch {
  return { eigenaar: writeValues([ownerUid ?? nobody]), ...ofAdviser[number] };
}

export function listOfPhase(phase: string, { withSchool }: { withSchool: boolean }): ListSearch {
  return { fase: phase, ...(withSchool && { scholen: 'ja' }) };
}

export function listOfSubject(subject: string, standing?: Standing): ListSearch {
  return { vak: subject, bevoegd: standing };
}

export function listOfMatching(subject: string): ListSearch {
  return { vak: subject, fase: writeValues(matchingPhases) };
}

export function listOfTerm(bewaren: RetentionTerm): ListSearch {
  return { fase: 'exited', bewaren };
}

/** No fact, but something to be done about a dossier all the same. */
export const proposals = 'proposals';

export function listOfGap(gap: string): ListSearch {
  return gap === proposals ? { aandacht: gap } : { ontbreekt: gap };
}
