// Whose own fields a page shows, as it stands in the address; candidates where none is named.
import type { FieldEntity } from '@instroom/domain/custom/field-def.ts';
import { z } from 'zod';

export const fieldParts = ['kandidaten', 'organisaties', 'contactpersonen'] as const;
export type FieldPart = (typeof fieldParts)[number];

export const fieldSearchSchema = z.object({
  van: z.enum(fieldParts).optional().catch(undefined),
});

export const entityOfPart: Record<FieldPart, FieldEntity> = {
  kandidaten: 'candidate',
  organisaties: 'organization',
  contactpersonen: 'contact',
};
