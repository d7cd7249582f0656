// What an editor asks of the server about mail templates. The same command sent twice has one effect and one answer.
import { z } from 'zod';
import { templateContentSchema } from './mail-template.ts';

const id = z.string().min(1).max(100);
const command = { regionId: id, commandId: z.uuid() };
/** What stood there when somebody began: a colleague's newer text is not written over. 0 where nothing was stored. */
const seenVersion = z.number().int().min(0);

/** A new one, or another text of one that is there. */
export const saveMailTemplateCommandSchema = z.object({
  ...command,
  templateId: id.optional(),
  seenVersion,
  content: templateContentSchema,
});
export type SaveMailTemplateCommand = z.infer<typeof saveMailTemplateCommandSchema>;

/** Puts one away, or brings it back. */
export const archiveMailTemplateCommandSchema = z.object({
  ...command,
  templateId: id,
  seenVersion,
  active: z.boolean(),
});
export type ArchiveMailTemplateCommand = z.infer<typeof archiveMailTemplateCommandSchema>;

export const mailTemplateAnswerSchema = z.object({ templateId: z.string(), version: z.number() });
export type MailTemplateAnswer = z.infer<typeof mailTemplateAnswerSchema>;
