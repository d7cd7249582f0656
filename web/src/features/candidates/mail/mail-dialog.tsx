import { templatesOf } from '@instroom/domain/mail/mail-template.ts';
import { Alert, Anchor, Button, Group, Modal, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mailTemplatesQuery } from '../../../data/mail-templates.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { LanguageChoice } from '../../../shared/mail/language-choice.tsx';
import classes from '../../../shared/mail/mail.module.css';
import { MailFields } from '../../../shared/mail/mail-fields.tsx';
import { MailPreview } from '../../../shared/mail/mail-preview.tsx';
import type { Say } from '../../../shared/use-done.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { type MailDraft, withLanguage, withTemplate } from './mail-draft.ts';
import { useSendMail } from './use-send-mail.ts';

type Props = { candidate: WholeCandidate; onSent: Say; onClose: () => void };

/** Writes to the candidate, with the mail as it arrives beside it. */
export function MailDialog({ candidate, onSent, onClose }: Props) {
  const { t } = useTranslation(['mail', 'app', 'errors']);
  const form = useSendMail({ candidate, onSent });
  const { draft, change, problem, refusal, attempts } = form;
  const element = useRef<HTMLFormElement>(null);
  // To what must be looked at again, once somebody wanted to send it; not while he or she types.
  useEffect(() => {
    if (attempts > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mail:dialog.title', { name: form.name })}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size={980}
    >
      <form ref={element} className={classes.dialog} onSubmit={form.submit} noValidate>
        <div className={classes.form}>
          <TemplateChoice draft={draft} onChange={change} />
          <MailFields
            lang={draft.language}
            value={draft.typed}
            problem={problem}
            onChange={(typed) => change({ ...draft, typed })}
          />
        </div>
        <MailPreview
          title={t('mail:preview.title')}
          language={draft.language}
          typed={draft.typed}
          values={form.values}
          to={candidate.email}
        />
        <div className={classes.ending}>
          {refusal && (
            <Alert color="red" role="alert">
              {t(`errors:${refusal}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Text size="xs" c="dimmed" flex={1} miw={200}>
              {t('mail:dialog.draft')}
            </Text>
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('mail:dialog.submit')}
            </Button>
          </Group>
        </div>
      </form>
    </Modal>
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
