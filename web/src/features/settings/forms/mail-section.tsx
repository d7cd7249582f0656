import { mailPlaceholders } from '@instroom/domain/codes/mail-placeholder.ts';
import { formMaxima } from '@instroom/domain/form/form.ts';
import type { MailProblem } from '@instroom/domain/form/received-mail.ts';
import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../ui/format.ts';
import classes from './forms.module.css';
import { useMailWords } from './mail-words.ts';
import type { Builder } from './use-builder.ts';
import { WordsInput } from './words-input.tsx';

const noWords = { nl: '' };
/** Nobody sends the confirmation. */
const placeholders = mailPlaceholders
  .filter(({ code }) => code !== 'adviseur')
  .map(({ code }) => `{{${code}}}`);

/** What mail follows on a submission. */
export function MailSection({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set, unfit } = builder;
  const { confirmation, deskEmail } = design;
  const wrongIn = useWrongIn(builder);
  return (
    <div className={classes.sheet}>
      <Checkbox
        label={t('mail.confirmation')}
        description={t('mail.confirmationHint')}
        checked={confirmation !== undefined}
        onChange={({ currentTarget }) =>
          set({
            confirmation: currentTarget.checked ? { subject: noWords, text: noWords } : undefined,
          })
        }
      />
      {confirmation && (
        <div className={classes.question}>
          <WordsInput
            isNeeded={unfit.includes('mail')}
            label={t('mail.subject')}
            wrong={wrongIn('subject')}
            value={confirmation.subject}
            most={formMaxima.mailSubject}
            onChange={(subject = noWords) => set({ confirmation: { ...confirmation, subject } })}
          />
          <WordsInput
            isNeeded={unfit.includes('mail')}
            label={t('mail.text')}
            wrong={wrongIn('text')}
            value={confirmation.text}
            most={formMaxima.mailText}
            rows={6}
            onChange={(text = noWords) => set({ confirmation: { ...confirmation, text } })}
          />
          <Text size="xs" c="dimmed">
            {t('mail.placeholders', { placeholders: formatList(placeholders) })}
          </Text>
        </div>
      )}
      <Checkbox
        label={t('mail.desk')}
        description={deskEmail ? t('mail.deskHint', { email: deskEmail }) : t('mail.noDesk')}
        disabled={!deskEmail}
        checked={design.notifiesDesk}
        onChange={({ currentTarget }) => set({ notifiesDesk: currentTarget.checked })}
      />
      <Checkbox
        label={t('mail.double')}
        description={t('mail.doubleHint')}
        checked={design.asksConfirmation}
        onChange={({ currentTarget }) => set({ asksConfirmation: currentTarget.checked })}
      />
    </div>
  );
}

/** Said beside the field as long as it is so. */
function useWrongIn({ problems }: Builder) {
  const words = useMailWords();
  const found = problems.flatMap((problem) => ('mail' in problem ? [problem.mail] : []));
  return (field: MailProblem['field']) => {
    const inLanguage = (language: MailProblem['language']) => {
      const problem = found.find((one) => one.field === field && one.language === language);
      return problem && words(problem);
    };
    return { nl: inLanguage('nl'), en: inLanguage('en') };
  };
}
