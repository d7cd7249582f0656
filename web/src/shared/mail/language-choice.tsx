import {
  type MailLanguage,
  mailLanguageSchema,
  mailLanguages,
} from '@instroom/domain/mail/mail-template.ts';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { value: MailLanguage; onChange: (language: MailLanguage) => void };

export function LanguageChoice({ value, onChange }: Props) {
  const { t } = useTranslation('mail');
  return (
    <SegmentedControl
      aria-label={t('language.label')}
      value={value}
      data={mailLanguages.map((language) => ({
        value: language,
        label: t(`language.${language}`),
      }))}
      onChange={(chosen) => onChange(mailLanguageSchema.parse(chosen))}
    />
  );
}
