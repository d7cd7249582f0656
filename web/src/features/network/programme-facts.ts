import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { programmeForms, programmeLevels } from '@instroom/domain/codes/programme.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import type { DirectoryProgramme } from '@instroom/domain/organization/directory.ts';

type Facts = Pick<DirectoryProgramme, 'level' | 'forms' | 'qualifications'>;

/** "Bachelor", "Voltijd, Deeltijd", "Tweedegraads". */
export function programmeFacts({ level, forms = [], qualifications: leadsTo = [] }: Facts) {
  return [
    level && labelOf(programmeLevels, level),
    forms.map((form) => labelOf(programmeForms, form)).join(', '),
    leadsTo.map((code) => labelOf(qualifications, code)).join(', '),
  ].filter((text) => text !== undefined && text !== '');
}
