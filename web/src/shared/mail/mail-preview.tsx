import { fillMail } from '@instroom/domain/mail/candidate-mail.ts';
import type { MailLanguage, MailText } from '@instroom/domain/mail/mail-template.ts';
import type { PlaceholderValues } from '@instroom/domain/mail/template-text.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Example } from '../example-dialog.tsx';
import classes from './mail.module.css';

type Props = {
  title: string;
  language: MailLanguage;
  typed: MailText;
  values: PlaceholderValues;
  to: string;
};

/** A mail as it arrives, with what is typed now. */
export function MailPreview({ title, language, typed, values, to }: Props) {
  const { t } = useTranslation('mail');
  const filled = fillMail(typed, values);
  const isWhole = filled.ok && filled.value.subject.trim() && filled.value.text.trim();
  const facts = [
    { label: t('preview.from'), value: values.loket },
    { label: t('preview.to'), value: to },
    { label: t('preview.replyTo'), value: values.mailadres },
  ];
  return (
    <Example title={title}>
      <div className={classes.paper}>
        <dl className={classes.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {isWhole ? (
          <div lang={language} className={classes.letter}>
            <p className={classes.letterSubject}>{filled.value.subject}</p>
            {filled.value.text.trim()}
          </div>
        ) : (
          <Text size="sm" c="dimmed">
            {t('preview.notYet')}
          </Text>
        )}
      </div>
    </Example>
  );
}
