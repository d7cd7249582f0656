import type { Submission } from '@instroom/domain/form/submission.ts';
import { useTranslation } from 'react-i18next';
import { useQuestionLabel } from '../../shared/forms/use-question-label.ts';
import { useOwnFields } from '../../shared/own-fields.ts';
import { FactList } from '../../ui/facts.tsx';
import { LongText } from '../../ui/long-text.tsx';
import { answersIn } from './answers-in.ts';

/** More scrolls. */
const long = 300;

/** Everything that was filled in, as text: what looks like a program stays letters. */
export function GivenAnswers({ submission }: { submission: Submission }) {
  const { t } = useTranslation('inbox');
  const ownFields = useOwnFields('candidate');
  const labelOf = useQuestionLabel();
  const facts = answersIn(submission, ownFields).map(({ name, value }) => {
    const label = labelOf(name);
    return {
      label,
      value: value.length > long ? <LongText label={label}>{value}</LongText> : value,
    };
  });
  const keepOneYear = t(submission.keepOneYear ? 'yes' : 'no');
  return <FactList facts={[...facts, { label: t('keepOneYear'), value: keepOneYear }]} />;
}
