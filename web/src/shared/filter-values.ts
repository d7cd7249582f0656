// Several values of one filter as they stand in the address: `wi.nl`. What is no code may hold a dot itself.
import { z } from 'zod';

export function readValues(text: string | undefined): string[] {
  const values = (text ?? '').split('.').filter(Boolean).map(unescaped);
  return [...new Set(values)];
}

/** Nothing where nothing is filtered on. */
export function writeValues(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.map(escaped).join('.') : undefined;
}

/** What is not known, in an old or mistyped address, is ignored. */
export function valuesSchema(one: z.ZodType<string>) {
  return z
    .string()
    .max(2000)
    .transform((text) =>
      writeValues(readValues(text).filter((value) => one.safeParse(value).success)),
    )
    .optional()
    .catch(undefined);
}

const escaped = (value: string) => value.replaceAll('~', '~0').replaceAll('.', '~1');
const unescaped = (value: string) => value.replaceAll('~1', '.').replaceAll('~0', '~');
