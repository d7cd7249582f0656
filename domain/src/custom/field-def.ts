// A field that a region adds to the common base. Its key and, once it has values, its type never change; it is
// archived instead of destroyed.
import { z } from 'zod';
import { instantSchema } from '../instant.ts';
import { slugSchema } from './custom-value.ts';
import { sensitiveKinds } from './sensitive.ts';

export const fieldEntities = ['candidate', 'organization', 'contact'] as const;
export const fieldEntitySchema = z.enum(fieldEntities);
export type FieldEntity = z.infer<typeof fieldEntitySchema>;

export const fieldTypes = [
  'text',
  'longText',
  'number',
  'boolean',
  'date',
  'select',
  'multiselect',
] as const;
export const fieldTypeSchema = z.enum(fieldTypes);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/** Active fields of one entity: more than anybody fills in, and a bound for what a form and a list must carry. */
export const maxActiveFields = 40;
export const maxActiveOptions = 50;
/** With those that were put away. */
export const maxOptions = 200;

const label = z.string().trim().min(1).max(80);
const help = z.string().trim().min(1).max(300);

/** An option that is not active is not offered; who has it keeps it. */
export const fieldOptionSchema = z.object({
  code: slugSchema,
  label,
  labelEn: label.optional(),
  active: z.boolean(),
});
export type FieldOption = z.infer<typeof fieldOptionSchema>;

/** What a region decides about a field. */
export const fieldTraitsSchema = z.object({
  label,
  /** For visitors of a form who read English; without it they read the Dutch one. */
  labelEn: label.optional(),
  help: help.optional(),
  helpEn: help.optional(),
  type: fieldTypeSchema,
  /** Must be answered where it is asked, and not be emptied afterwards. */
  required: z.boolean(),
  showInForm: z.boolean(),
  showInList: z.boolean(),
  showInDashboard: z.boolean(),
  containsPersonalData: z.boolean(),
});

export const fieldDefSchema = fieldTraitsSchema.extend({
  entity: fieldEntitySchema,
  key: slugSchema,
  options: z.array(fieldOptionSchema).max(maxOptions),
  order: z.number().int().min(0),
  state: z.enum(['active', 'archived']),
  /** Its words suggest a special category of personal data: who said that it may be asked, and when. */
  confirmed: z
    .object({ kinds: z.array(z.enum(sensitiveKinds)), byUid: z.string(), at: instantSchema })
    .optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type FieldDef = z.infer<typeof fieldDefSchema>;

/** The id of its document: a key that is taken is seen by its path, and a value finds its field with one read. */
export function fieldDefId({ entity, key }: Pick<FieldDef, 'entity' | 'key'>): string {
  return `${entity}-${key}`;
}

export function isChoice({ type }: Pick<FieldDef, 'type'>): boolean {
  return type === 'select' || type === 'multiselect';
}

/** Values that are counted: a few words that many share. */
export function isCountable(field: Pick<FieldDef, 'type'>): boolean {
  return field.type === 'boolean' || isChoice(field);
}

export function isActive({ state }: Pick<FieldDef, 'state'>): boolean {
  return state === 'active';
}

/** In the order that the region gave them; those that came at the same place by key. */
export function inOrder<Field extends Pick<FieldDef, 'order' | 'key'>>(
  fields: readonly Field[],
): Field[] {
  return fields.toSorted((one, other) => one.order - other.order || (one.key < other.key ? -1 : 1));
}

export function activeOptions({ options }: Pick<FieldDef, 'options'>): FieldOption[] {
  return options.filter(({ active }) => active);
}
