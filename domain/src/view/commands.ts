// What a member asks of the server about saved views. The same command sent twice has one effect and one answer.
import { z } from 'zod';
import { viewKindSchema, viewNameSchema, viewSearchSchema } from './saved-view.ts';

const command = { regionId: z.string().min(1).max(100), commandId: z.uuid() };
/** Applications of before there were two kinds name none. */
const kind = viewKindSchema.default('candidates');
const viewId = z.string().min(1).max(100);

/** A new one, or another content of one's own. */
export const saveViewCommandSchema = z.object({
  ...command,
  kind,
  viewId: viewId.optional(),
  name: viewNameSchema,
  search: viewSearchSchema,
  isShared: z.boolean(),
});
export type SaveViewCommand = z.infer<typeof saveViewCommandSchema>;
export const saveViewAnswerSchema = z.object({ viewId: z.string() });
export type SaveViewAnswer = z.infer<typeof saveViewAnswerSchema>;

export const removeViewCommandSchema = z.object({ ...command, kind, viewId });
export type RemoveViewCommand = z.infer<typeof removeViewCommandSchema>;

/** Brings back what `removalId` removed, for who removed it. */
export const restoreViewCommandSchema = z.object({ ...command, removalId: z.uuid() });
export type RestoreViewCommand = z.infer<typeof restoreViewCommandSchema>;

export const viewGoneAnswerSchema = z.object({ status: z.enum(['removed', 'restored']) });
export type ViewGoneAnswer = z.infer<typeof viewGoneAnswerSchema>;
