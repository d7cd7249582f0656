// A region's own fields for one test.
import { aField } from '@instroom/domain/custom/a-field.ts';
import { type FieldDef, fieldDefId } from '@instroom/domain/custom/field-def.ts';
import { fieldDefPath } from '@instroom/domain/paths.ts';
import { adminDb } from './admin.ts';

/** Stores fields in the order in which they are given. */
export async function storedFields(
  regionId: string,
  ...fields: Partial<FieldDef>[]
): Promise<FieldDef[]> {
  const whole = fields.map((field, order) => aField({ order, ...field }));
  const batch = adminDb().batch();
  for (const field of whole)
    batch.set(adminDb().doc(fieldDefPath(regionId, fieldDefId(field))), field);
  await batch.commit();
  return whole;
}
