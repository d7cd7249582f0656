// What a region admin asks of the server about how people sign in. The same command sent twice has one effect.
import { z } from 'zod';

export const setMfaForEditorsCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
  required: z.boolean(),
});
export type SetMfaForEditorsCommand = z.infer<typeof setMfaForEditorsCommandSchema>;

export const setMfaForEditorsAnswerSchema = z.object({
  /** How many members must now sign in with a second factor. */
  members: z.number().int().min(0),
});
export type SetMfaForEditorsAnswer = z.infer<typeof setMfaForEditorsAnswerSchema>;
