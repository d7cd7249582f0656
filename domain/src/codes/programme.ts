// What a teacher-training programme is: its level, the forms it is given in, and its kind.
import { type CodeItem, type CodeOf, codeSchema } from './code-list.ts';

export const programmeLevels = [
  { code: 'mbo2', nl: 'Mbo niveau 2' },
  { code: 'mbo3', nl: 'Mbo niveau 3' },
  { code: 'mbo4', nl: 'Mbo niveau 4' },
  { code: 'ad', nl: 'Associate degree' },
  { code: 'bachelor', nl: 'Bachelor' },
  { code: 'master', nl: 'Master' },
  { code: 'postinitial', nl: 'Post-initieel' },
] as const satisfies readonly CodeItem[];
export const programmeLevelSchema = codeSchema(programmeLevels);
export type ProgrammeLevel = CodeOf<typeof programmeLevels>;

export const programmeForms = [
  { code: 'voltijd', nl: 'Voltijd' },
  { code: 'deeltijd', nl: 'Deeltijd' },
  { code: 'duaal', nl: 'Duaal' },
  { code: 'bol', nl: 'Bol' },
  { code: 'bbl', nl: 'Bbl' },
] as const satisfies readonly CodeItem[];
export const programmeFormSchema = codeSchema(programmeForms);
export type ProgrammeForm = CodeOf<typeof programmeForms>;

export const programmeKinds = [
  { code: 'pabo', nl: 'Pabo' },
  { code: 'second_degree', nl: 'Lerarenopleiding tweedegraads' },
  { code: 'first_degree', nl: 'Lerarenopleiding eerstegraads' },
  { code: 'educational_master_po', nl: 'Educatieve master primair onderwijs' },
  { code: 'educational_master', nl: 'Educatieve master eerstegraads' },
  { code: 'arts', nl: 'Kunstvakdocent' },
  { code: 'green', nl: 'Lerarenopleiding groen en mbo' },
  { code: 'educational_ad', nl: 'Educatieve associate degree' },
  { code: 'support', nl: 'Onderwijsondersteuning (mbo)' },
  { code: 'lateral_entry', nl: 'Zij-instroom en PDG' },
  { code: 'other', nl: 'Overig' },
] as const satisfies readonly CodeItem[];
export const programmeKindSchema = codeSchema(programmeKinds);
export type ProgrammeKind = CodeOf<typeof programmeKinds>;
