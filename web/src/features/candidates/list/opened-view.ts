// A saved view as it can be opened today. What its filters, order and columns name may be gone since: it opens with the
// rest, and what was left out is said.
import { type FieldDef, isActive } from '@instroom/domain/custom/field-def.ts';
import { ownKeyOf } from '../../../shared/candidate-columns.ts';
import { type CandidateSearch, candidateSearchSchema } from '../../../shared/candidate-filter.ts';
import { type FilterName, filterNames } from '../../../shared/filter-codes.ts';
import { readValues, writeValues } from '../../../shared/filter-values.ts';
import { readOwnFilters, writeOwnFilters } from '../../../shared/own-filter.ts';

export type LeftOut =
  | { part: 'filter'; name: FilterName | 'stil' }
  | { part: 'ownFilter' | 'column' | 'order'; name: string }
  /** A parameter of another version of the application. */
  | { part: 'unknown'; name: string };

type Known = {
  /** Of candidates, archived ones too. */
  fields: readonly FieldDef[];
  /** Whether there is such a value, where a filter's values come from the region. */
  isKnown: (name: FilterName, value: string) => boolean;
};

export function openedView(
  saved: Readonly<Record<string, string>>,
  { fields, isKnown }: Known,
): { search: CandidateSearch; leftOut: LeftOut[] } {
  const parsed = candidateSearchSchema.parse(saved);
  const leftOut: LeftOut[] = [];
  const active = new Set(fields.filter(isActive).map(({ key }) => key));
  const isGone = (column: string) => {
    const key = ownKeyOf(column);
    return key !== undefined && !active.has(key);
  };

  const search: CandidateSearch = { ...parsed };
  for (const name of filterNames) {
    const values = readValues(parsed[name]).filter((value) => isKnown(name, value));
    search[name] = writeValues(values);
    if (values.length < readValues(saved[name]).length) leftOut.push({ part: 'filter', name });
  }
  if (saved.stil && !parsed.stil) leftOut.push({ part: 'filter', name: 'stil' });

  const own = Object.entries(readOwnFilters(parsed.eigen));
  const gone = own.filter(([key]) => !active.has(key));
  search.eigen = writeOwnFilters(Object.fromEntries(own.filter(([key]) => active.has(key))));
  for (const [key] of gone) leftOut.push({ part: 'ownFilter', name: labelOf(key, fields) });

  const columns = readValues(parsed.kolommen).filter((column) => !isGone(column));
  search.kolommen = writeValues(columns);
  for (const column of readValues(saved.kolommen))
    if (!columns.includes(column))
      leftOut.push({ part: 'column', name: labelOf(ownKeyOf(column) ?? column, fields) });

  const order = saved.sorteer;
  if (order && (!parsed.sorteer || isGone(order))) {
    search.sorteer = undefined;
    search.aflopend = undefined;
    leftOut.push({ part: 'order', name: labelOf(ownKeyOf(order) ?? order, fields) });
  }
  for (const name of Object.keys(saved))
    if (!(name in candidateSearchSchema.shape)) leftOut.push({ part: 'unknown', name });
  return { search, leftOut };
}

/** Of a field that was removed only the key is left. */
function labelOf(key: string, fields: readonly FieldDef[]): string {
  return fields.find((field) => field.key === key)?.label ?? key;
}
