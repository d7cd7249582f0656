import { ownKeyOf } from '@instroom/domain/form/own-question.ts';
import { isFormField } from '@instroom/domain/form/question.ts';
import { useTranslation } from 'react-i18next';
import { useOwnFields } from '../own-fields.ts';

/** What a question of a form is called where we work; what no form asks keeps the name under which it was sent. */
export function useQuestionLabel(): (name: string) => string {
  const { t } = useTranslation(['inbox', 'candidates']);
  const ownFields = useOwnFields('candidate');
  return (name) => {
    if (isFormField(name))
      return t(`candidates:dossier.fields.${name === 'municipalityCode' ? 'municipality' : name}`);
    if (name === 'privacyStatementVersion') return t('inbox:privacyStatement');
    const own = ownFields.find(({ key }) => key === ownKeyOf(name));
    return own?.label ?? t('inbox:other', { name });
  };
}
