// How long a closed dossier stays. The norm is the NVP code for applications, accepted by the Dutch data
// protection authority: four weeks, or up to a year with the candidate's consent.
import { addDays, addMonths } from '../instant.ts';
import type { RetentionSettings } from '../region/region.ts';
import type { Candidate } from './candidate.ts';

/** The moment after which a dossier that was closed at `closedAt` is removed. */
export function retainUntil(
  closedAt: Date,
  consent: { keepOneYear: boolean },
  settings: RetentionSettings,
): Date {
  return consent.keepOneYear
    ? addMonths(closedAt, settings.retentionConsentMonths)
    : addDays(closedAt, settings.retentionClosedDays);
}

type Closed = Pick<Candidate, 'phase' | 'phaseSince' | 'closedAt' | 'consent'>;

/** What the end of the term of a dossier should be by its own fields; nothing while it is open. */
export function retentionOf(candidate: Closed, settings: RetentionSettings): Date | undefined {
  const { phase, phaseSince, closedAt = phaseSince, consent } = candidate;
  return phase === 'exited' ? retainUntil(closedAt, consent, settings) : undefined;
}
