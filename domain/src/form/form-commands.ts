// What a region admin asks of the server about the forms of the region. The same command sent twice has one effect and one
// answer.
import { z } from 'zod';
import { answerErrorCodes } from './answers.ts';
import { formDesignSchema } from './form.ts';

export const mostForms = 100;

export const formIdSchema = z.string().regex(/^[\w-]{1,100}$/);

const command = { regionId: z.string().min(1).max(100), commandId: z.uuid() };
/** `seenAt`: when the form was last changed by what the sender saw, in milliseconds. */
const aboutForm = { ...command, formId: formIdSchema, seenAt: z.int() };

/** Without a form id it is a new one. */
export const saveFormCommandSchema = z.union([
  z.object({ ...aboutForm, design: formDesignSchema }),
  z.object({ ...command, design: formDesignSchema }),
]);
export type SaveFormCommand = z.infer<typeof saveFormCommandSchema>;

export const publishFormCommandSchema = z.object(aboutForm);
export type PublishFormCommand = z.infer<typeof publishFormCommandSchema>;

/** `closed`: websites no longer show it; `published`: again. */
export const closeFormCommandSchema = z.object({
  ...aboutForm,
  state: z.enum(['closed', 'published']),
});
export type CloseFormCommand = z.infer<typeof closeFormCommandSchema>;

/** Only what was never published. */
export const removeFormCommandSchema = z.object(aboutForm);
export type RemoveFormCommand = z.infer<typeof removeFormCommandSchema>;

export const formAnswerSchema = z.object({ formId: z.string(), seenAt: z.int() });
export type FormAnswer = z.infer<typeof formAnswerSchema>;

/** A submission to a form as it is on the screen. Nothing of it is kept. */
export const trySubmissionSchema = z.object({
  regionId: command.regionId,
  design: formDesignSchema,
  answers: z.record(z.string().max(100), z.unknown()),
  hasReadStatement: z.boolean(),
});
export type TrySubmission = z.infer<typeof trySubmissionSchema>;

export const triedSubmissionSchema = z.union([
  z.object({
    status: z.literal('invalid'),
    errors: z.array(z.object({ field: z.string(), code: z.enum(answerErrorCodes) })),
  }),
  z.object({
    status: z.literal('accepted'),
    /** A new candidate, or a proposal with somebody who has this e-mail address. */
    outcome: z.enum(['created', 'proposed']),
    /** The questions whose answers would be kept. */
    kept: z.array(z.string()),
  }),
]);
export type TriedSubmission = z.infer<typeof triedSubmissionSchema>;
