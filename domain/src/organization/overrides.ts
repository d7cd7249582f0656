// A region's own word in place of the source's: which words can stand where, and when the source has said something new
// since.
import { containsBsn } from '../candidate/bsn.ts';
import type { ReadPhone } from '../candidate/identity.ts';
import type { ErrorCode } from '../errors.ts';
import type { Overlay, OverridableField } from './overlay.ts';
import { overridableFields } from './overlay.ts';
import type { ResolvedOrganization } from './resolve.ts';
import { type Address, organizationFieldsSchema } from './source-fields.ts';

type Said = Pick<ResolvedOrganization, OverridableField>;

/** Street and number on one line, postal code and city on the next. */
export function addressText({ street, houseNumber, zip, city }: Address): string {
  const lines = [
    [street, houseNumber],
    [zip, city],
  ];
  return lines
    .map((line) => line.filter(Boolean).join(' '))
    .filter(Boolean)
    .join('\n');
}

/** What the source says now, as a region would write it. */
export function sourceValueOf(said: Said, field: OverridableField): string | undefined {
  if (field !== 'address') return said[field];
  return said.address && addressText(said.address);
}

/** Replaced fields of which the source now says something else than when they were replaced or last looked at. */
export function outdatedFields(overrides: Overlay['overrides'], said: Said): OverridableField[] {
  return overridableFields.filter((field) => {
    const override = overrides[field];
    return override && override.sourceValue !== sourceValueOf(said, field);
  });
}

export type CheckedOverride = { ok: true; value: string } | { ok: false; code: ErrorCode };

/** An empty text says that there is none; only a name is never empty. */
export function checkOverride(
  field: OverridableField,
  given: string,
  readPhone: ReadPhone,
): CheckedOverride {
  const value = given.trim();
  if (value === '') return field === 'name' ? refused('override_invalid') : { ok: true, value };
  if (field === 'phone') return readPhone(value) ? { ok: true, value } : refused('invalid_phone');
  if (containsBsn(value)) return refused('contains_bsn');
  if (field === 'address') return { ok: true, value };
  const isGood = organizationFieldsSchema.shape[field].safeParse(value).success;
  return isGood ? { ok: true, value } : refused('override_invalid');
}

function refused(code: ErrorCode): CheckedOverride {
  return { ok: false, code };
}
