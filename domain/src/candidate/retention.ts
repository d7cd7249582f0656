// How long a closed dossier stays. The norm is the NVP code for applications, accepted by the Dutch data
// protection authority: four weeks, or up to a year with the candidate's consent.
import { addDays, addMonths } from '../instant.ts';
import type { RetentionSettings } from '../region/region.ts';

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
