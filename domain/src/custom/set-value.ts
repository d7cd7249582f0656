// An edit of one value in a dossier: what it becomes, or why it may not.
import type { ErrorCode } from '../errors.ts';
import { checkValue, type ValueRefusal } from './check-value.ts';
import { type CustomValue, type CustomValues, valueAt } from './custom-value.ts';
import { type FieldDef, isActive } from './field-def.ts';

type Edit = { key: string; value: CustomValue | null; before: CustomValue | null };

/** Without a value it is taken away. */
export type SetValue =
  | { ok: true; value: CustomValue | undefined }
  | { ok: false; code: ErrorCode };

export function setValue(
  values: CustomValues,
  field: FieldDef | undefined,
  { key, value, before }: Edit,
): SetValue {
  const now = valueAt(values, key);
  if (!isSameValue(now, before) && !isSameValue(now, value))
    return { ok: false, code: 'changed_meanwhile' };
  // What is not asked any more may still be taken away, also where nobody knows what it was.
  if (!field || !isActive(field)) {
    if (value === null) return { ok: true, value: undefined };
    return { ok: false, code: field ? 'field_archived' : 'field_unknown' };
  }
  const checked = checkValue(field, value, now);
  return checked.ok ? checked : { ok: false, code: errorOfValue(checked.code) };
}

export function errorOfValue(refusal: ValueRefusal | 'unknown_field'): ErrorCode {
  switch (refusal) {
    case 'required':
      return 'field_required';
    case 'contains_bsn':
      return 'contains_bsn';
    case 'unknown_field':
      return 'field_unknown';
    default:
      return 'field_value_invalid';
  }
}

export function isSameValue(
  one: CustomValue | null | undefined,
  other: CustomValue | null | undefined,
): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((code, index) => code === other[index]);
  return (one ?? null) === (other ?? null);
}
