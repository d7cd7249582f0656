// Values of a region's own fields, by the key of the field. A choice is a list of codes, also where only one may be
// chosen: so what can be counted is told from a text without the definition, and counting never depends on one.
import { z } from 'zod';
import { isInherited, slugPattern } from './slug.ts';

/** The longest line, the longest text, and how many options one may choose. */
export const customMaxima = { line: 200, text: 2000, choices: 50 } as const;

export const customValueSchema = z.union([
  z.string().max(customMaxima.text),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(customMaxima.choices),
]);
export type CustomValue = z.infer<typeof customValueSchema>;

export const customValuesSchema = z.record(z.string(), customValueSchema);
export type CustomValues = z.infer<typeof customValuesSchema>;

export const slugSchema = z
  .string()
  .regex(slugPattern)
  .refine((slug) => !isInherited(slug));

/** What somebody has under a key; nothing where there is nothing. */
export function valueAt(values: CustomValues, key: string): CustomValue | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
