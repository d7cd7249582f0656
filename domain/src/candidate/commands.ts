// What an editor asks of the server about a candidate: the callable functions' inputs and answers. `commandId` is made
// by the client; the same command sent twice has one effect and one answer.
import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { candidateSchema } from './candidate.ts';
import { manyChangeSchema } from './change-many.ts';
import { phaseMoveSchema } from './journey.ts';
import { takeableFields } from './proposal.ts';

const command = {
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
};
const aboutCandidate = { ...command, candidateId: z.string().min(1).max(100) };

export const movePhaseCommandSchema = z.object({ ...aboutCandidate, move: phaseMoveSchema });
export type MovePhaseCommand = z.infer<typeof movePhaseCommandSchema>;
export const movePhaseAnswerSchema = z.object({ phase: z.string() });

/** What an adviser fills in for somebody who called, wrote or came in. */
export const dossierInputSchema = candidateSchema
  .pick({
    firstName: true,
    infix: true,
    lastName: true,
    email: true,
    phone: true,
    municipalityCode: true,
    audience: true,
    source: true,
    sourceDetail: true,
    ownerUid: true,
    primarySector: true,
    priorEducation: true,
    motivation: true,
  })
  .extend(
    candidateSchema
      .pick({ sectors: true, subjects: true, qualificationsSought: true, custom: true })
      .partial().shape,
  );
export type DossierInput = z.infer<typeof dossierInputSchema>;

export const createCandidateCommandSchema = z.object({
  ...command,
  dossier: dossierInputSchema,
  consent: z.object({
    /** The version of the statement that the candidate was told of. */
    privacyStatementVersion: z.string().min(1).max(40),
    keepOneYear: z.boolean(),
  }),
  /** True once the editor has seen who has the same phone number and says that this is somebody else. */
  isSomebodyElse: z.boolean().default(false),
});
export type CreateCandidateCommand = z.infer<typeof createCandidateCommandSchema>;

export const createCandidateAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('created'), candidateId: z.string() }),
  /** The e-mail address is that of this candidate: nothing was made. */
  z.object({ status: z.literal('duplicate'), candidateId: z.string() }),
  /** The phone number is also theirs: nothing was made, until the editor says that it is somebody else. */
  z.object({ status: z.literal('similar'), candidateIds: z.array(z.string()) }),
]);
export type CreateCandidateAnswer = z.infer<typeof createCandidateAnswerSchema>;

/** Changes what a candidate is told apart by. Absent means unchanged; a phone number may be taken away with null. */
export const changeContactCommandSchema = z.object({
  ...aboutCandidate,
  email: candidateSchema.shape.email.optional(),
  phone: z.string().trim().min(1).max(40).nullable().optional(),
});
export type ChangeContactCommand = z.infer<typeof changeContactCommandSchema>;

export const changeContactAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('changed') }),
  z.object({ status: z.literal('duplicate'), candidateId: z.string() }),
]);
export type ChangeContactAnswer = z.infer<typeof changeContactAnswerSchema>;

/** Takes what somebody known filled in anew, does not, or lets it be open again after not having taken it. */
export const answerProposalCommandSchema = z.object({
  ...aboutCandidate,
  interactionId: z.string().min(1).max(200),
  answer: z.discriminatedUnion('state', [
    z
      .object({
        state: z.literal('taken'),
        fields: z.array(z.enum(takeableFields)).max(takeableFields.length),
        /** Keys of the region's own fields. */
        custom: z.array(z.string().min(1).max(100)).max(100),
      })
      .refine(({ fields, custom }) => fields.length + custom.length > 0),
    z.object({ state: z.literal('dismissed') }),
    z.object({ state: z.literal('open') }),
  ]),
});
export type AnswerProposalCommand = z.infer<typeof answerProposalCommandSchema>;
export const answerProposalAnswerSchema = z.object({
  state: z.enum(['open', 'taken', 'dismissed']),
});
export type AnswerProposalAnswer = z.infer<typeof answerProposalAnswerSchema>;

// ---- Many at once --------------------------------------------------------------------------------------------------

/** So many that each call ends in time, and that little is left to do where one fails. */
export const mostAtOnce = 500;
const many = z.array(z.string().min(1).max(100)).min(1).max(mostAtOnce);

/** Each candidate is changed or refused by itself. A change of more candidates comes in parts, with one `commandId`. */
export const changeManyCommandSchema = z.object({
  ...command,
  change: manyChangeSchema,
  candidateIds: many,
});
export type ChangeManyCommand = z.infer<typeof changeManyCommandSchema>;

/** Takes back what `changeId` changed of these candidates, where nobody changed them since. */
export const undoManyCommandSchema = z.object({
  regionId: command.regionId,
  changeId: command.commandId,
  candidateIds: many,
});
export type UndoManyCommand = z.infer<typeof undoManyCommandSchema>;

export const manyOutcomeSchema = z.enum(['done', 'unchanged', ...errorCodes]);
export type ManyOutcome = z.infer<typeof manyOutcomeSchema>;
/** Of each candidate that was asked for. */
export const manyAnswerSchema = z.object({ outcomes: z.record(z.string(), manyOutcomeSchema) });
export type ManyAnswer = z.infer<typeof manyAnswerSchema>;
