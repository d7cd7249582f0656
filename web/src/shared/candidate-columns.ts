// The columns of the candidate list by their names in the address: which are shown, and by which it is sorted.
import { slugPattern } from '@instroom/domain/custom/slug.ts';
import { z } from 'zod';
import { valuesSchema } from './filter-values.ts';

/** In the order in which they stand. The name is always there. */
export const columnNames = [
  'naam',
  'fase',
  'status',
  'vakken',
  'sectoren',
  'eigenaar',
  'contact',
  'aangemeld',
  'sinds',
  'plaats',
  'bron',
  'labels',
  'taken',
  'scholen',
] as const;
export type ColumnName = (typeof columnNames)[number];

/** A column of one of the region's own fields, by the key of the field. */
const ownPrefix = 'eigen-';
export type OwnColumnName = `${typeof ownPrefix}${string}`;
export type AnyColumnName = ColumnName | OwnColumnName;

export function ownColumnName(key: string): OwnColumnName {
  return `${ownPrefix}${key}`;
}

/** The key of the own field that a column shows; nothing where it shows something else. */
export function ownKeyOf(column: string): string | undefined {
  const key = column.slice(ownPrefix.length);
  return column.startsWith(ownPrefix) && slugPattern.test(key) ? key : undefined;
}

const ownColumnSchema = z.string().refine((column) => ownKeyOf(column) !== undefined);
export const sortSchema = z.union([z.enum(columnNames), ownColumnSchema]);
export const columnsSchema = valuesSchema(sortSchema);
