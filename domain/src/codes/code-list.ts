// A code list: codes in the data, labels for people, in Dutch and, where candidates see them, in English. Codes never
// change their meaning and are never removed.
import { z } from 'zod';

export type CodeItem<Code extends string = string> = { readonly code: Code; readonly nl: string };
/** An item of a list that candidates see. Names, such as those of municipalities, need no translation. */
export type PublicCodeItem = CodeItem & { readonly en: string };
export type CodeOf<List extends readonly CodeItem[]> = List[number]['code'];

/** A schema that accepts exactly the codes of a list. */
export function codeSchema<const Code extends string>(list: readonly CodeItem<Code>[]) {
  return z.enum(list.map((item) => item.code));
}

/** The Dutch label of a code; an unknown code is shown as it is rather than hidden. */
export function labelOf(list: readonly CodeItem[], code: string): string {
  return list.find((item) => item.code === code)?.nl ?? code;
}
