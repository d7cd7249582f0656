// What the platform's admins ask of the server about regions. `commandId` is made by the client; the same command sent
// twice has one effect and one answer.
import { z } from 'zod';
import { invitationSchema } from '../region/invitation.ts';
import { newRegionInputSchema } from './new-region.ts';

export const firstAdminSchema = invitationSchema.pick({ email: true, displayName: true });
export type FirstAdmin = z.infer<typeof firstAdminSchema>;

export const createRegionCommandSchema = z.object({
  commandId: z.uuid(),
  region: newRegionInputSchema,
  firstAdmin: firstAdminSchema,
});
export type CreateRegionCommand = z.infer<typeof createRegionCommandSchema>;
export const createRegionAnswerSchema = z.object({
  regionId: z.string(),
  invitationId: z.string(),
});
export type CreateRegionAnswer = z.infer<typeof createRegionAnswerSchema>;

/** One more regionAdmin, for a region whose own cannot be reached. */
export const inviteRegionAdminCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
  person: firstAdminSchema,
});
export type InviteRegionAdminCommand = z.infer<typeof inviteRegionAdminCommandSchema>;
export const inviteRegionAdminAnswerSchema = z.object({ invitationId: z.string() });
export type InviteRegionAdminAnswer = z.infer<typeof inviteRegionAdminAnswerSchema>;
