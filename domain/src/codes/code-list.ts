// A code list: codes in the data, Dutch labels for people. Codes never change their meaning and are never removed.
import { z } from 'zod';

export type CodeItem<Code extends string = string> = { readonly code: Code; readonly nl: string };
export type CodeOf<List extends readonly CodeItem[]> = List[number]['code'];

/** A schema that accepts exactly the codes of a list. */
export function codeSchema<const Code extends string>(list: readonly CodeItem<Code>[]) {
  return z.enum(list.map((item) => item.code));
}

/** The Dutch label of a code; an unknown code is shown as it is rather than hidden. */
export function labelOf(list: readonly CodeItem[], code: string): string {
  return list.find((item) => item.code === code)?.nl ?? code;
}
