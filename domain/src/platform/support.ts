// Whom the people of all regions can ask for help: `platform/support`.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';

export const supportContactSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
  phone: z.string().trim().min(1).max(40).optional(),
  /** When somebody answers, in words. */
  hours: z.string().trim().min(1).max(300).optional(),
});
export type SupportContact = z.infer<typeof supportContactSchema>;

export const supportSchema = supportContactSchema.extend({
  updatedAt: instantSchema,
  updatedBy: z.string(),
});

export const changeSupportCommandSchema = z.object({
  commandId: z.uuid(),
  contact: supportContactSchema,
});
export type ChangeSupportCommand = z.infer<typeof changeSupportCommandSchema>;
export const changeSupportAnswerSchema = z.object({ status: z.literal('changed') });
