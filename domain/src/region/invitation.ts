// An invitation to work in a region. Its token stands in the mail only; what is stored is a hash, under a path that no
// client reads.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { roleSchema } from './member.ts';

/** How long an invitation can be accepted. */
export const invitationDays = 7;

/** How long it is kept after that, so that a late click is told what happened. */
export const invitationKeptDays = 30;

/** What stands behind the `#` of the link in the mail: 32 random bytes in base64url. */
export const invitationTokenSchema = z.string().regex(/^[\w-]{43}$/);

export const invitationSchema = z.object({
  schemaVersion: z.literal(1),
  email: z.email().max(254),
  emailNormalized: z.string(),
  displayName: z.string().trim().min(1).max(120),
  role: roleSchema,
  state: z.enum(['open', 'accepted', 'withdrawn']),
  tokenHash: z.string(),
  expiresAt: instantSchema,
  acceptedAt: instantSchema.optional(),
  acceptedByUid: z.string().optional(),
  /** What became of the mail. */
  delivery: z.object({ state: z.enum(['sent', 'kept', 'failed']), at: instantSchema }).optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
  expireAt: instantSchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

/**
 * `invitationKeys/{tokenHash}`: finds the invitation of a token, and those of an address. It outlives what it opens, so
 * that a link that was used, withdrawn or replaced is told apart from one that never was.
 */
export const invitationKeySchema = z.object({
  regionId: z.string(),
  invitationId: z.string(),
  emailNormalized: z.string(),
  expireAt: instantSchema,
});

export type InvitationStanding = 'open' | 'expired' | 'accepted' | 'withdrawn' | 'replaced';

/** How an invitation stands for who comes with one of its links. */
export function standingOf(
  { state, tokenHash, expiresAt }: Pick<Invitation, 'state' | 'tokenHash' | 'expiresAt'>,
  comesWith: string,
  now: Date,
): InvitationStanding {
  if (state !== 'open') return state;
  if (tokenHash !== comesWith) return 'replaced';
  return now < expiresAt ? 'open' : 'expired';
}
