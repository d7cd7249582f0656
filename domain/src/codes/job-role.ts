// What somebody would do in a school.
import { type CodeOf, codeSchema } from './code-list.ts';

export const jobRoles = [
  { code: 'teacher', nl: 'Docent / leraar' },
  { code: 'instructor', nl: 'Instructeur (mbo)' },
  { code: 'oop', nl: 'Onderwijsondersteunend personeel (OOP)' },
  { code: 'support', nl: 'Ondersteuning' },
  { code: 'pupilcare', nl: 'Leerlingenzorg' },
  { code: 'middlemgmt', nl: 'Middenmanagement' },
  { code: 'leadership', nl: 'Schoolleiding' },
  { code: 'other', nl: 'Anders' },
] as const;

export const jobRoleSchema = codeSchema(jobRoles);
export type JobRole = CodeOf<typeof jobRoles>;
