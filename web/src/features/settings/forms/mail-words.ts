import type { MailProblem } from '@instroom/domain/form/received-mail.ts';
import { useTranslation } from 'react-i18next';

/** What is wrong with the confirmation, and what to do about it. */
export function useMailWords(): (problem: MailProblem) => string {
  const { t } = useTranslation(['forms', 'mail']);
  return ({ code, near }) => {
    // Nobody sends this mail.
    if (code === 'mail_placeholder_empty' && near === 'adviseur') return t('forms:mail.noAdviser');
    return t(`mail:problems.${code}`, { near });
  };
}
