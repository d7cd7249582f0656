// A person's role in one region. It lives in a document and not in a token, so that a change takes effect on the
// next read; the security rules read the same document.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import type { Region } from './region.ts';

/** Each may all that the one before may. */
export const roles = ['viewer', 'editor', 'regionAdmin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const memberSchema = z.object({
  schemaVersion: z.literal(1),
  role: roleSchema,
  displayName: z.string().min(1).max(120),
  email: z.email(),
  title: z.string().max(120).optional(),
  active: z.boolean(),
  /** The security rules refuse whoever signed in without a second factor. See `memberSecurity`. */
  mfaRequired: z.boolean().optional(),
  since: instantSchema,
  lastSeenAt: instantSchema.optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type Member = z.infer<typeof memberSchema>;

/** May see everything in the region. */
export function canView(member: Pick<Member, 'active'> | undefined): boolean {
  return member?.active === true;
}

/** May change candidates and what belongs to them. */
export function canEdit(member: Pick<Member, 'active' | 'role'> | undefined): boolean {
  return canView(member) && member?.role !== 'viewer';
}

/** May change the region's settings and its people. */
export function canManage(member: Pick<Member, 'active' | 'role'> | undefined): boolean {
  return canView(member) && member?.role === 'regionAdmin';
}

/** Whether somebody may do less than before. */
export function losesRights(
  before: Pick<Member, 'active' | 'role'>,
  after: Pick<Member, 'active' | 'role'>,
): boolean {
  return rightsOf(after) < rightsOf(before);
}

function rightsOf(member: Pick<Member, 'active' | 'role'>): number {
  return canView(member) ? roles.indexOf(member.role) : -1;
}

/** What follows for a member from the region's settings: written wherever a role or those settings are. */
export function memberSecurity(
  region: Pick<Region, 'settings'>,
  role: Role,
): Required<Pick<Member, 'mfaRequired'>> {
  return { mfaRequired: region.settings.mfaForEditors === true && role !== 'viewer' };
}

/** A member who must sign in with a second factor, and did not. */
export function lacksSecondFactor(
  member: Pick<Member, 'mfaRequired'> | undefined,
  signedInWithSecondFactor: boolean,
): boolean {
  return member?.mfaRequired === true && !signedInWithSecondFactor;
}

/** The mirror from which the client learns which regions somebody may open; written by a trigger on members. */
export const userSchema = z.object({
  regionIds: z.array(z.string()),
});
