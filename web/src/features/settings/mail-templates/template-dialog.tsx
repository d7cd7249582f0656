import { mailPlaceholders } from '@instroom/domain/codes/mail-placeholder.ts';
import { placeholderValues } from '@instroom/domain/mail/candidate-mail.ts';
import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import type { PlaceholderValues } from '@instroom/domain/mail/template-text.ts';
import { Alert, Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { LanguageChoice } from '../../../shared/mail/language-choice.tsx';
import classes from '../../../shared/mail/mail.module.css';
import { MailFields } from '../../../shared/mail/mail-fields.tsx';
import { MailPreview } from '../../../shared/mail/mail-preview.tsx';
import type { Say } from '../../../shared/use-done.tsx';
import { useTemplateForm } from './use-template-form.ts';

type Props = {
  template: ShownTemplate | undefined;
  onSaved: Say;
  onClose: () => void;
};

/** Adds a template or changes one, with the mail beside it as an invented person would get it. */
export function TemplateDialog({ template, onSaved, onClose }: Props) {
  const { t } = useTranslation(['mail', 'app', 'errors']);
  const form = useTemplateForm({ template, onSaved });
  const { draft, language, change, attempts, refusal } = form;
  const element = useRef<HTMLFormElement>(null);
  // To what must be looked at again, once somebody wanted to save it.
  useEffect(() => {
    if (attempts > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={template ? template.name : t('mail:templates.new')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size={980}
    >
      <form ref={element} className={classes.dialog} onSubmit={form.submit} noValidate>
        <div className={classes.form}>
          <TextInput
            label={t('mail:templates.name')}
            description={t('mail:templates.nameHint')}
            value={draft.name}
            error={form.nameProblem}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
          />
          <Group gap="sm">
            <LanguageChoice value={language} onChange={form.setLanguage} />
            {language === 'en' && (
              <Text size="sm" c="dimmed">
                {t('mail:templates.englishHint')}
              </Text>
            )}
          </Group>
          <MailFields
            key={language}
            lang={language}
            value={draft[language]}
            problem={form.textProblem}
            onChange={(typed) => change({ [language]: typed })}
          />
        </div>
        <MailPreview
          title={t('mail:preview.titleInvented')}
          language={language}
          typed={draft[language]}
          values={useInventedValues()}
          to={t('mail:invented.email')}
        />
        <div className={classes.ending}>
          {refusal && (
            <Alert color="red" role="alert">
              {t(`errors:${refusal}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('mail:templates.save')}
            </Button>
          </Group>
        </div>
      </form>
    </Modal>
  );
}

/** Of this region and whoever looks, for somebody who is not there. What the region does not know yet is named instead. */
function useInventedValues(): PlaceholderValues {
  const { t } = useTranslation('mail');
  const { region, member } = useSession();
  const candidate = { firstName: t('invented.firstName'), lastName: t('invented.lastName') };
  const values = placeholderValues({ candidate, region, member });
  for (const { code, nl } of mailPlaceholders) values[code] ??= `[${nl}]`;
  return values;
}
