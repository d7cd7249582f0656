// What region admins ask of the server about people, and what somebody who was invited asks. `commandId` is made by the
// client; the same command sent twice has one effect and one answer.
import { z } from 'zod';
import { invitationSchema } from './invitation.ts';
import { roleSchema } from './member.ts';

const command = {
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
};
const aboutMember = { ...command, uid: z.string().min(1).max(128) };
const aboutInvitation = { ...command, invitationId: z.string().min(1).max(100) };

/** Of a command that has nothing to tell but that it was done. */
export const doneSchema = z.object({ status: z.literal('done') });
export type Done = z.infer<typeof doneSchema>;

export const inviteMemberCommandSchema = z.object({
  ...command,
  ...invitationSchema.pick({ email: true, displayName: true, role: true }).shape,
});
export type InviteMemberCommand = z.infer<typeof inviteMemberCommandSchema>;
export const inviteMemberAnswerSchema = z.object({ invitationId: z.string() });
export type InviteMemberAnswer = z.infer<typeof inviteMemberAnswerSchema>;

export const invitationCommandSchema = z.object(aboutInvitation);
export type InvitationCommand = z.infer<typeof invitationCommandSchema>;

export const changeRoleCommandSchema = z.object({ ...aboutMember, role: roleSchema });
export type ChangeRoleCommand = z.infer<typeof changeRoleCommandSchema>;

export const memberCommandSchema = z.object(aboutMember);
export type MemberCommand = z.infer<typeof memberCommandSchema>;

/** Any text: that it is no token is a refusal of its own, which says what to do. */
export const invitationTokenInputSchema = z.object({ token: z.string().max(2000) });

/** What the link in a mail tells who has it, and nobody else. */
export const describedInvitationSchema = z.object({
  regionName: z.string(),
  role: roleSchema,
  email: z.string(),
  displayName: z.string(),
  expiresAt: z.iso.datetime(),
  /** Whether somebody can sign in with that address already. */
  hasAccount: z.boolean(),
});
export type DescribedInvitation = z.infer<typeof describedInvitationSchema>;

export const acceptInvitationAnswerSchema = z.object({ regionId: z.string() });
export type AcceptInvitationAnswer = z.infer<typeof acceptInvitationAnswerSchema>;
