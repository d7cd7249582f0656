import { formMaxima } from '@instroom/domain/form/form.ts';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './forms.module.css';
import type { Builder } from './use-builder.ts';
import { WordsInput } from './words-input.tsx';

const noWords = { nl: '' };

/** What mail follows on a submission. */
export function MailSection({ builder }: { builder: Builder }) {
  const { t } = useTranslation('forms');
  const { design, set, unfit } = builder;
  const { confirmation, deskEmail } = design;
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
            value={confirmation.subject}
            most={formMaxima.mailSubject}
            onChange={(subject = noWords) => set({ confirmation: { ...confirmation, subject } })}
          />
          <WordsInput
            isNeeded={unfit.includes('mail')}
            label={t('mail.text')}
            value={confirmation.text}
            most={formMaxima.mailText}
            rows={6}
            onChange={(text = noWords) => set({ confirmation: { ...confirmation, text } })}
          />
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
