import type { DesignProblem } from '@instroom/domain/form/design-rules.ts';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import type { Builder } from './use-builder.ts';

/** What has to be put right before the form can be published. */
export function Problems({ builder }: { builder: Builder }) {
  const { t } = useTranslation(['forms', 'errors']);
  const inWords = ({ code, question }: DesignProblem) => {
    if (!question) return t(`errors:${code}`);
    const named = { question: builder.nameOf(question) };
    if (code === 'form_name_missing') return t('forms:problems.missing', named);
    return t('forms:problems.about', { ...named, problem: t(`errors:${code}`) });
  };
  if (builder.problems.length === 0) return null;
  return (
    <Alert
      color="yellow"
      mb="md"
      icon={<IconAlertTriangle size={18} stroke={1.6} aria-hidden />}
      title={t('forms:problems.title')}
    >
      <ul className={classes.list}>
        {builder.problems.map((problem) => (
          <li key={`${problem.code} ${problem.question}`}>{inWords(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}
