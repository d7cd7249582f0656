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

const setValue = {
  ...command,
  key: slugSchema,
  /** Null takes it away. */
  value: customValueSchema.nullable(),
  /** What stood there when the editor began. */
  before: customValueSchema.nullable(),
};
const holderId = z.string().min(1).max(100);
/** One value of one candidate, organization or contact. */
export const setCustomValueCommandSchema = z.union([
  z.object({ ...setValue, candidateId: holderId }),
  z.object({ ...setValue, orgId: holderId }),
  z.object({ ...setValue, contactId: holderId }),
]);
export type SetCustomValueCommand = z.infer<typeof setCustomValueCommandSchema>;

export const setCustomValueAnswerSchema = z.object({ status: z.literal('set') });
export type SetCustomValueAnswer = z.infer<typeof setCustomValueAnswerSchema>;
