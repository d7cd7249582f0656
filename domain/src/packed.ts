// Documents that hold many short entries, such as the roster: each entry is a text of fields in a fixed order. How values
// are written in them, short and without the sign between fields.
import { type CustomValues, customValuesSchema } from './custom/custom-value.ts';

/** Nothing is written as an empty text, and an empty text is read as nothing: `read` never sees one. */
export type Kind<Value> = { write: (value: Value) => string; read: (text: string) => Value };

/** Between fields: a sign that costs one byte, also in JSON, where control characters cost six. */
const betweenFields = '|';
/** What stands for that sign in a field; nothing else in a text is a control character. */
const insteadOfIt = '\u007f';
const betweenTexts = '\u001e';
const controls = /\p{Cc}+/gu;

const inField = (packed: string) => packed.replaceAll(betweenFields, insteadOfIt);
const outOfField = (packed: string) => packed.replaceAll(insteadOfIt, betweenFields);

export const text: Kind<string> = {
  write: (value) => value.replaceAll(controls, ' '),
  read: (packed) => packed,
};
export const texts: Kind<string[]> = {
  write: (values) => values.map(text.write).join(betweenTexts),
  read: (packed) => packed.split(betweenTexts),
};
export const count: Kind<number> = {
  write: (value) => (value === 0 ? '' : value.toString(36)),
  read: (packed) => Number.parseInt(packed, 36),
};
const minuteMs = 60_000;
/** To the minute, rounded down. */
export const moment: Kind<Date> = {
  write: (value) => Math.floor(value.getTime() / minuteMs).toString(36),
  read: (packed) => new Date(Number.parseInt(packed, 36) * minuteMs),
};
/** The longest text of an own field that is of use in a column. */
const longestValue = 60;
/** In the order of their names: the database may give them in any, and the same fields must be the same text. */
export const values: Kind<CustomValues> = {
  write: (custom) => {
    const kept = Object.entries(custom)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [
        key,
        typeof value === 'string' ? text.write(value).slice(0, longestValue) : value,
      ]);
    return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
  },
  read: (packed) => customValuesSchema.parse(JSON.parse(packed)),
};

export function code<const Code extends string>(codes: readonly Code[]): Kind<Code> {
  const known = new Map<string, Code>(codes.map((known) => [known, known]));
  return {
    write: (value) => value,
    read: (packed) => {
      const value = known.get(packed);
      if (value === undefined) throw new Error(`unknown code ${packed}`);
      return value;
    },
  };
}

export function codes<const Code extends string>(list: readonly Code[]): Kind<Code[]> {
  const one = code(list);
  return {
    write: (given) => given.join(','),
    read: (packed) => packed.split(',').map(one.read),
  };
}

const trailing = /\|+$/;

export function write<Value>(kind: Kind<Value>, value: Value | undefined): string {
  return value === undefined ? '' : inField(kind.write(value));
}

/** Fields as they are stored: empty ones at the end are left out. */
export function joined(fields: readonly string[]): string {
  return fields.join(betweenFields).replace(trailing, '');
}

/** Reads field after field. Throws where the first one is another version than the asked one, and `sure` where one is empty. */
export function readerOf(packed: string, version: string) {
  const parts = packed.split(betweenFields);
  if (parts[0] !== version) throw new Error(`an entry of version ${parts[0]}`);
  let at = 0;
  const maybe = <Value>(kind: Kind<Value>): Value | undefined => {
    at += 1;
    const part = parts[at];
    return part ? kind.read(outOfField(part)) : undefined;
  };
  const sure = <Value>(kind: Kind<Value>): Value => {
    const value = maybe(kind);
    if (value === undefined) throw new Error(`nothing in field ${at}`);
    return value;
  };
  return { maybe, sure };
}

/** Which of so many documents holds the entry of an id. */
export function bucketAmong(buckets: number, id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return String(sum % buckets);
}
