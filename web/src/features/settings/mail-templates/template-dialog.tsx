import { mailPlaceholders } from '@instroom/domain/codes/mail-placeholder.ts';
import { placeholderValues } from '@instroom/domain/mail/candidate-mail.ts';
import type { ShownTemplate } from '@instroom/domain/mail/mail-template.ts';
import type { PlaceholderValues } from '@instroom/domain/mail/template-text.ts';
import { Group, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { ExampleDialog } from '../../../shared/example-dialog.tsx';
import { LanguageChoice } from '../../../shared/mail/language-choice.tsx';
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
  const { t } = useTranslation('mail');
  const form = useTemplateForm({ template, onSaved });
  const { draft, language, change } = form;
  return (
    <ExampleDialog
      title={template ? template.name : t('templates.new')}
      size={980}
      form={form}
      submitLabel={t('templates.save')}
      wrong={form.attempts}
      example={
        <MailPreview
          title={t('preview.titleInvented')}
          language={language}
          typed={draft[language]}
          values={useInventedValues()}
          to={t('invented.email')}
        />
      }
      onClose={onClose}
    >
      <TextInput
        label={t('templates.name')}
        description={t('templates.nameHint')}
        value={draft.name}
        error={form.nameProblem}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Group gap="sm">
        <LanguageChoice value={language} onChange={form.setLanguage} />
        {language === 'en' && (
          <Text size="sm" c="dimmed">
            {t('templates.englishHint')}
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
    </ExampleDialog>
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
