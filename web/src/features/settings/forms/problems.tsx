import type { DesignProblem } from '@instroom/domain/form/design-rules.ts';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import { useMailWords } from './mail-words.ts';
import type { Builder } from './use-builder.ts';

/** What has to be put right before the form can be published. */
export function Problems({ builder }: { builder: Builder }) {
  const { t } = useTranslation(['forms', 'errors']);
  const mailWords = useMailWords();
  const inWords = (problem: DesignProblem) => {
    if ('mail' in problem) return t('forms:problems.mail', { problem: mailWords(problem.mail) });
    const { code, question } = problem;
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
          <li key={inWords(problem)}>{inWords(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}
