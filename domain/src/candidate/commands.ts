// What an editor asks of the server about a candidate: the callable functions' inputs and answers.
import { z } from 'zod';
import { phaseMoveSchema } from './journey.ts';

/** `commandId` is made by the client; the same command sent twice has one effect and one answer. */
export const movePhaseCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  candidateId: z.string().min(1).max(100),
  commandId: z.uuid(),
  move: phaseMoveSchema,
});
export type MovePhaseCommand = z.infer<typeof movePhaseCommandSchema>;

export const movePhaseAnswerSchema = z.object({ phase: z.string() });
