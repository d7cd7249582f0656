// Whether a value fits a field, and what it is once it is tidy. Every way in asks here: the forms of websites, an
// adviser who adds somebody, an edit of a dossier.
import { containsBsn } from '../candidate/bsn.ts';
import { daySchema } from '../instant.ts';
import { type CustomValue, type CustomValues, customMaxima, valueAt } from './custom-value.ts';
import { type FieldDef, isActive } from './field-def.ts';

export const valueRefusals = [
  'required',
  'too_long',
  'too_many',
  'invalid_type',
  'invalid_number',
  'invalid_date',
  'unknown_code',
  'contains_bsn',
] as const;
export type ValueRefusal = (typeof valueRefusals)[number];

/** Without a value the field is empty. */
export type CheckedValue =
  | { ok: true; value: CustomValue | undefined }
  | { ok: false; code: ValueRefusal };

/** `before`: what stands there now. An option of it that is not offered any more may stay. */
export function checkValue(
  field: FieldDef,
  given: unknown,
  before: CustomValue | undefined = undefined,
): CheckedValue {
  if (isEmpty(given)) return field.required ? refused('required') : fits(undefined);
  switch (field.type) {
    case 'text':
      // One line: whatever stands between words is a space.
      return checkText(given, customMaxima.line, (text) => text.replace(/\s+/g, ' '));
    case 'longText':
      return checkText(given, customMaxima.text, (text) => text);
    case 'number':
      return checkNumber(given);
    case 'boolean':
      return typeof given === 'boolean' ? fits(given) : refused('invalid_type');
    case 'date':
      return daySchema.safeParse(given).success && isInOurTime(String(given))
        ? fits(String(given))
        : refused('invalid_date');
    case 'select':
    case 'multiselect':
      return checkChoices(field, given, before);
  }
}

export type CheckedValues =
  | { ok: true; values: CustomValues }
  | { ok: false; errors: { key: string; code: ValueRefusal | 'unknown_field' }[] };

/**
 * All values of a new dossier against the fields that are asked there. What is not asked may not be answered, and what
 * is required may not be left out.
 */
export function checkValues(fields: readonly FieldDef[], given: CustomValues): CheckedValues {
  const asked = fields.filter(isActive);
  const values: CustomValues = {};
  const errors: { key: string; code: ValueRefusal | 'unknown_field' }[] = Object.keys(given)
    .filter((key) => !asked.some((field) => field.key === key))
    .map((key) => ({ key, code: 'unknown_field' as const }));
  for (const field of asked) {
    const checked = checkValue(field, valueAt(given, field.key));
    if (!checked.ok) errors.push({ key: field.key, code: checked.code });
    else if (checked.value !== undefined) values[field.key] = checked.value;
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, values };
}

function isEmpty(given: unknown): boolean {
  if (typeof given === 'string') return given.trim() === '';
  return given === undefined || given === null || (Array.isArray(given) && given.length === 0);
}

function checkText(given: unknown, most: number, tidy: (text: string) => string): CheckedValue {
  if (typeof given !== 'string') return refused('invalid_type');
  const text = tidy(given.trim());
  if (text.length > most) return refused('too_long');
  return containsBsn(text) ? refused('contains_bsn') : fits(text);
}

function checkNumber(given: unknown): CheckedValue {
  if (typeof given !== 'number') return refused('invalid_type');
  if (!isWritable(given)) return refused('invalid_number');
  // A field for numbers is no place to keep one of these either. There is one zero: -0 would differ from what is read.
  return containsBsn(String(given)) ? refused('contains_bsn') : fits(given || 0);
}

/** As people write numbers: two decimals at most, so that what stands in an input is the value. */
function isWritable(given: number): boolean {
  return Math.abs(given) <= 1e12 && Number(given.toFixed(2)) === given;
}

/** Nobody means the year 0202; a browser sends it while somebody is typing. */
function isInOurTime(day: string): boolean {
  return /^(19|20|21)/.test(day);
}

function checkChoices(
  { type, options }: FieldDef,
  given: unknown,
  before: CustomValue | undefined,
): CheckedValue {
  const codes: unknown[] = Array.isArray(given) ? given : [given];
  const kept = Array.isArray(before) ? before : [];
  const offered = options.filter(({ code, active }) => active || kept.includes(code));
  if (!codes.every((code) => offered.some((option) => option.code === code)))
    return refused('unknown_code');
  // In the order of the list and each once, so that the same choice is the same value.
  const chosen = options.map(({ code }) => code).filter((code) => codes.includes(code));
  if (chosen.length > (type === 'select' ? 1 : customMaxima.choices)) return refused('too_many');
  return fits(chosen);
}

function fits(value: CustomValue | undefined): CheckedValue {
  return { ok: true, value };
}

function refused(code: ValueRefusal): CheckedValue {
  return { ok: false, code };
}
