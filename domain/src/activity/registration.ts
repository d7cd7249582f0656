// That a candidate signed up for an activity, `regions/{r}/registrations/{activityId}_{candidateId}`: one for both, whatever
// happened between them. It lies beside candidates and activities, so that both sides are found by one query.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

/**
 * `received`: the place is handed out in a moment. `refused`: it cannot be, for the reason that stands with it.
 */
export const registrationStates = [
  'received',
  'confirmed',
  'waiting',
  'cancelled',
  'refused',
] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const registrationRefusals = [
  'full',
  'closed',
  'prerequisite',
  'activity_cancelled',
] as const;

export const attendances = ['attended', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** Links that work at the same time; an older one ends. */
export const mostKeys = 20;

export const registrationSchema = z.object({
  schemaVersion: z.literal(1),
  activityId: z.string(),
  candidateId: z.string(),
  /** As the region knew it at sign-up; for lists, so that nobody has to read each dossier. */
  name: z.string().min(1).max(240),
  state: z.enum(registrationStates),
  refusal: z.enum(registrationRefusals).optional(),
  /** By the clock of the database: the order in which places are handed out. */
  receivedAt: instantSchema,
  decidedAt: instantSchema.optional(),
  cancelledAt: instantSchema.optional(),
  /** `candidate`, or the uid of who cancelled it for somebody. */
  cancelledBy: z.string().optional(),
  attendance: z.enum(attendances).optional(),
  attendanceAt: instantSchema.optional(),
  attendanceBy: z.string().optional(),
  /** The language in which the candidate is written to. */
  language: z.enum(['nl', 'en']),
  /** `form:{formId}`, or the uid of who signed somebody up. */
  createdBy: z.string(),
  /**
   * Of the secrets in the links by which the candidate looks and cancels, hashed: each mail has one of its own, since no
   * secret is kept from which an older link could be written again. The link names the region too.
   */
  keyHashes: z.array(z.string()).max(mostKeys).optional(),
  /** What the last mail said of the activity, hashed: whoever was told something else is written to. */
  told: z.string().optional(),
  /** Cancelled by an adviser, who may take that back until then: nobody gets the place before. */
  heldUntil: instantSchema.optional(),
  /** Of who came: when he or she first looked for a school or was further, as the dossier says. */
  matchingAt: instantSchema.optional(),
  /** Let in at the door by an adviser, who counts chairs and not places: there is a place, also where all are given. */
  isWalkIn: z.boolean().optional(),
  /** Which command said who came; tasks that began by it carry its id. */
  attendanceId: z.string().optional(),
  /** Reminders that went out, in hours before the beginning; none goes twice. */
  reminded: z.array(z.number().int()),
  /** That the mail with the evaluation went out. */
  evaluatedAt: instantSchema.optional(),
  updatedAt: instantSchema,
});
export type Registration = z.infer<typeof registrationSchema>;

export const registrationId = (activityId: string, candidateId: string) =>
  `${activityId}_${candidateId}`;

/** Somebody who has a place, waits for one, or is about to hear. */
export function stands({ state }: Pick<Registration, 'state'>): boolean {
  return state === 'received' || state === 'confirmed' || state === 'waiting';
}

/** By the form of a website; otherwise by an adviser, for whom deadline and prerequisites do not hold. */
export function isByForm({ createdBy }: Pick<Registration, 'createdBy'>): boolean {
  return createdBy.startsWith('form:');
}
