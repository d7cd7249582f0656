import { ownKeyOf } from '@instroom/domain/form/own-question.ts';
import { isFormField } from '@instroom/domain/form/question.ts';
import type { Submission } from '@instroom/domain/form/submission.ts';
import { useTranslation } from 'react-i18next';
import { useOwnFields } from '../../shared/own-fields.ts';
import { FactList } from '../../ui/facts.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { answersIn } from './answers-in.ts';

/** More scrolls. */
const long = 300;

/** Everything that was filled in, as text: what looks like a program stays letters. */
export function GivenAnswers({ submission }: { submission: Submission }) {
  const { t } = useTranslation(['inbox', 'candidates']);
  const ownFields = useOwnFields('candidate');
  const labelOf = (name: string) => {
    if (isFormField(name))
      return t(`candidates:dossier.fields.${name === 'municipalityCode' ? 'municipality' : name}`);
    const own = ownFields.find(({ key }) => key === ownKeyOf(name));
    return own?.label ?? t('inbox:other', { name });
  };
  const facts = answersIn(submission, ownFields).map(({ name, value }) => {
    const label = labelOf(name);
    return {
      label,
      value: value.length > long ? <LongText label={label}>{value}</LongText> : value,
    };
  });
  const keepOneYear = t(submission.keepOneYear ? 'inbox:yes' : 'inbox:no');
  return <FactList facts={[...facts, { label: t('inbox:keepOneYear'), value: keepOneYear }]} />;
}
