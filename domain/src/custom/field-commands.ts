// What a region admin asks of the server about own fields, and an editor about their values. The same command sent
// twice has one effect and one answer.
import { z } from 'zod';
import { customValueSchema, slugSchema } from './custom-value.ts';
import {
  fieldEntitySchema,
  fieldOptionSchema,
  fieldTraitsSchema,
  maxActiveFields,
  maxOptions,
} from './field-def.ts';

const command = { regionId: z.string().min(1).max(100), commandId: z.uuid() };
const aboutField = { ...command, entity: fieldEntitySchema, key: slugSchema };

/** An option without a code is a new one. */
export const fieldWishSchema = fieldTraitsSchema.extend({
  options: z.array(fieldOptionSchema.partial({ code: true })).max(maxOptions),
});
export type FieldWish = z.infer<typeof fieldWishSchema>;

/** Without a key it is a new field. */
export const saveFieldDefCommandSchema = z.object({
  ...command,
  entity: fieldEntitySchema,
  key: slugSchema.optional(),
  wish: fieldWishSchema,
  /** True once the region admin has read what the field seems to ask, and says that it may. */
  isConfirmed: z.boolean().default(false),
});
export type SaveFieldDefCommand = z.infer<typeof saveFieldDefCommandSchema>;

export const archiveFieldDefCommandSchema = z.object({
  ...aboutField,
  state: z.enum(['active', 'archived']),
});
export type ArchiveFieldDefCommand = z.infer<typeof archiveFieldDefCommandSchema>;

export const deleteFieldDefCommandSchema = z.object(aboutField);
export type DeleteFieldDefCommand = z.infer<typeof deleteFieldDefCommandSchema>;

/** All active fields of an entity in their new order. One that somebody else added meanwhile stays behind them. */
export const orderFieldDefsCommandSchema = z.object({
  ...command,
  entity: fieldEntitySchema,
  keys: z.array(slugSchema).min(1).max(maxActiveFields),
});
export type OrderFieldDefsCommand = z.infer<typeof orderFieldDefsCommandSchema>;

export const fieldAnswerSchema = z.object({ key: z.string() });
export type FieldAnswer = z.infer<typeof fieldAnswerSchema>;

/** One value of one candidate; null takes it away. `before`: what stood there when the editor began. */
export const setCustomValueCommandSchema = z.object({
  ...command,
  candidateId: z.string().min(1).max(100),
  key: slugSchema,
  value: customValueSchema.nullable(),
  before: customValueSchema.nullable(),
});
export type SetCustomValueCommand = z.infer<typeof setCustomValueCommandSchema>;

export const setCustomValueAnswerSchema = z.object({ status: z.literal('set') });
export type SetCustomValueAnswer = z.infer<typeof setCustomValueAnswerSchema>;
