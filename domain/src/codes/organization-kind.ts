// What an organization is.
import { type CodeItem, type CodeOf, codeSchema } from './code-list.ts';

export const organizationKinds = [
  { code: 'school', nl: 'School' },
  { code: 'board', nl: 'Schoolbestuur' },
  { code: 'mbo', nl: 'Mbo-instelling' },
  { code: 'hogeschool', nl: 'Hogeschool' },
  { code: 'universiteit', nl: 'Universiteit' },
  { code: 'desk', nl: 'Regioloket' },
  { code: 'other', nl: 'Andere organisatie' },
] as const satisfies readonly CodeItem[];

export const organizationKindSchema = codeSchema(organizationKinds);
export type OrganizationKind = CodeOf<typeof organizationKinds>;
