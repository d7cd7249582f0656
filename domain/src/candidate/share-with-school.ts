// What a school gets to see of a candidate, and when (AVG-19): who the candidate is, how to reach him or her, what he or she
// can and wants to teach, and why. Nothing else leaves the region.
import type { z } from 'zod';
import type { ErrorCode } from '../errors.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import { isDeclined, type SchoolLink } from './school-link.ts';

/** Each field of the dossier that is shared. */
export const sharedFields = [
  'firstName',
  'infix',
  'lastName',
  'email',
  'phone',
  'subjects',
  'qualificationsHeld',
  'qualificationsSought',
  'motivation',
] as const satisfies (keyof Candidate)[];

export const sharedDataSchema = candidateSchema.pick({
  firstName: true,
  infix: true,
  lastName: true,
  email: true,
  phone: true,
  subjects: true,
  qualificationsHeld: true,
  qualificationsSought: true,
  motivation: true,
} satisfies Record<(typeof sharedFields)[number], true>);
export type SharedData = z.infer<typeof sharedDataSchema>;

/** `fields`: those that had something in them. */
export type Sharing =
  | { ok: true; shared: SharedData; fields: string[] }
  | { ok: false; code: ErrorCode };

export function shareWith(link: SchoolLink | undefined, candidate: Candidate): Sharing {
  if (candidate.restricted) return { ok: false, code: 'restricted' };
  if (!link) return { ok: false, code: 'not_found' };
  if (isDeclined(link.status)) return { ok: false, code: 'school_declined' };
  if (!candidate.consent.shareWithSchools) return { ok: false, code: 'consent_to_share_required' };
  const shared = sharedDataSchema.parse(candidate);
  return { ok: true, shared, fields: sharedFields.filter((field) => hasContent(shared[field])) };
}

function hasContent(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && value.length > 0;
}
