import { templatesOf } from '@instroom/domain/mail/mail-template.ts';
import { Anchor, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mailTemplatesQuery } from '../../../data/mail-templates.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { ExampleDialog } from '../../../shared/example-dialog.tsx';
import { LanguageChoice } from '../../../shared/mail/language-choice.tsx';
import { MailFields } from '../../../shared/mail/mail-fields.tsx';
import { MailPreview } from '../../../shared/mail/mail-preview.tsx';
import type { Say } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { type MailDraft, withLanguage, withTemplate } from './mail-draft.ts';
import { useSendMail } from './use-send-mail.ts';

type Props = { candidate: WholeCandidate; onSent: Say; onClose: () => void };

/** Writes to the candidate, with the mail as it arrives beside it. */
export function MailDialog({ candidate, onSent, onClose }: Props) {
  const { t } = useTranslation('mail');
  const form = useSendMail({ candidate, onSent });
  const { draft, change } = form;
  return (
    <ExampleDialog
      title={t('dialog.title', { name: form.name })}
      size={980}
      form={form}
      submitLabel={t('dialog.submit')}
      wrong={form.attempts}
      example={
        <MailPreview
          title={t('preview.title')}
          language={draft.language}
          typed={draft.typed}
          values={form.values}
          to={candidate.email}
        />
      }
      note={
        <Text size="xs" c="dimmed" flex={1} miw={200}>
          {t('dialog.draft')}
        </Text>
      }
      onClose={onClose}
    >
      <TemplateChoice draft={draft} onChange={change} />
      <MailFields
        lang={draft.language}
        value={draft.typed}
        problem={form.problem}
        onChange={(typed) => change({ ...draft, typed })}
      />
    </ExampleDialog>
  );
}

type ChoiceProps = { draft: MailDraft; onChange: (draft: MailDraft) => void };

function TemplateChoice({ draft, onChange }: ChoiceProps) {
  const { t } = useTranslation('mail');
  const { regionId } = useSession();
  const { data } = useQuery(mailTemplatesQuery(regionId));
  const templates = templatesOf(data?.rows ?? []).filter(({ active }) => active);
  const byId = (id: string) => templates.find((template) => template.id === id);
  const chosen = byId(draft.templateId);
  const { replaced, ...rest } = draft;
  return (
    <>
      <NativeSelect
        label={t('dialog.template')}
        value={chosen?.id ?? ''}
        data={[
          { value: '', label: t('dialog.noTemplate') },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) =>
          onChange(withTemplate(draft, byId(currentTarget.value), chosen))
        }
      />
      <Group gap="sm">
        <LanguageChoice
          value={draft.language}
          onChange={(language) => onChange(withLanguage(draft, language, chosen))}
        />
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to={paths.mailTemplates} params={{ regionId }} />}
        >
          {t('dialog.manage')}
        </Anchor>
        {replaced && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onChange({ ...rest, typed: replaced })}
          >
            {t('dialog.restore')}
          </Button>
        )}
      </Group>
      {draft.language === 'en' && chosen && !chosen.en && (
        <Text size="sm" c="dimmed" role="status">
          {t('dialog.onlyDutch')}
        </Text>
      )}
    </>
  );
}
