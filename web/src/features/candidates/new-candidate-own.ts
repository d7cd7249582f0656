// What an adviser fills in of the region's own fields for a new candidate.
import { checkValue, type ValueRefusal } from '@instroom/domain/custom/check-value.ts';
import type { CustomValues } from '@instroom/domain/custom/custom-value.ts';
import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { meant, type Typed } from '@instroom/domain/custom/typed-value.ts';

/** By the key of the field. */
export type OwnDraft = Readonly<Record<string, Typed>>;
export type OwnRefusals = Readonly<Record<string, ValueRefusal>>;

/** The values that are meant, and what is wrong with the others. */
export function readOwnDraft(
  fields: readonly FieldDef[],
  draft: OwnDraft,
): { custom: CustomValues; refusals: OwnRefusals } {
  const custom: CustomValues = {};
  const refusals: Record<string, ValueRefusal> = {};
  for (const field of fields) {
    const checked = checkValue(field, meant(field, draft[field.key]));
    if (!checked.ok) refusals[field.key] = checked.code;
    else if (checked.value !== undefined) custom[field.key] = checked.value;
  }
  return { custom, refusals };
}
