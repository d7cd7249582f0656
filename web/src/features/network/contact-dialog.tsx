import type { ContactInput, SaveContactAnswer } from '@instroom/domain/organization/commands.ts';
import type { Contact } from '@instroom/domain/organization/contact.ts';
import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { type ContactDraft, type DraftProblem, draftOf, readDraft } from './contact-draft.ts';
import { sendRemoveContact, sendSaveContact } from './network-commands.ts';
import { RoleFields } from './role-fields.tsx';
import type { Removal } from './use-removal.tsx';

type Props = {
  /** Nothing for a new one. */
  contact?: Identified<Contact>;
  /** Where a new one works. */
  orgId?: string;
  onSaved?: (contactId: string) => void;
  onRemoved?: (removal: Removal) => void;
  onClose: () => void;
};
type Wish = { contact: ContactInput; isDoubleConfirmed: boolean };

/** Adds a person, or changes one. Somebody who seems to be known already is named first. */
export function ContactDialog({ contact, orgId, onSaved, onRemoved, onClose }: Props) {
  const { t } = useTranslation(['network', 'app', 'errors', 'editing']);
  const { regionId } = useSession();
  const [draft, setDraft] = useState(() => draftOf(contact, orgId));
  const [opened] = useState(contact);
  const [tried, setTried] = useState(false);
  const command = useCommand((commandId, wish: Wish) =>
    sendSaveContact({
      regionId,
      commandId,
      ...(opened && { change: { contactId: opened.id, revision: opened.revision } }),
      ...wish,
    }),
  );
  const read = readDraft(draft);
  const doubles = command.data?.status === 'double' ? command.data.of : [];
  const change = (changes: Partial<ContactDraft>) => {
    command.reset();
    setDraft((known) => ({ ...known, ...changes }));
  };
  const onAnswer = (answer: SaveContactAnswer) => {
    if (answer.status === 'double') return;
    onSaved?.(answer.contactId);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok) return;
    const wish = { contact: read.contact, isDoubleConfirmed: doubles.length > 0 };
    command.mutate(wish, { onSuccess: onAnswer });
  };
  const isWrong = (problem: DraftProblem) => tried && !read.ok && read.problems.includes(problem);
  const text = (field: 'name' | 'email' | 'phone' | 'tags' | 'note') => ({
    label: t(`contact.fields.${field}`),
    autoComplete: 'off',
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [field]: currentTarget.value }),
  });
  const saved = doubles.length > 0 ? 'contact.saveAnyway' : 'contact.save';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(contact ? 'contact.change' : 'contact.add')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="lg"
      // A style element is against the content security policy.
      removeScrollProps={{ removeScrollBar: false }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <TextInput
            {...text('name')}
            data-autofocus
            error={isWrong('name') && t('contact.nameMissing')}
          />
          <TextInput
            {...text('email')}
            type="email"
            error={isWrong('email') && t('contact.emailWrong')}
          />
          <TextInput {...text('phone')} type="tel" />
          <RoleFields
            roles={draft.roles}
            error={isWrong('roles') ? t('contact.roleMissing') : undefined}
            onChange={(roles) => change({ roles })}
          />
          <TextInput {...text('tags')} description={t('region.tagsHint')} />
          <Textarea {...text('note')} rows={2} maxLength={2000} />
          {contact && (
            <Checkbox
              label={t('contact.isActive')}
              checked={draft.isActive}
              onChange={({ currentTarget }) => change({ isActive: currentTarget.checked })}
            />
          )}
          {isWrong('other') && <Problem text={t('errors:invalid_input')} />}
          {command.error && <Problem text={t(`errors:${errorCodeOf(command.error)}`)} />}
          {doubles.length > 0 && (
            <Alert color="yellow" role="alert" title={t('contact.double')}>
              <Text size="sm">{doubles.map(({ name }) => name).join(', ')}</Text>
              <Text size="sm">{t('contact.doubleLead')}</Text>
            </Alert>
          )}
          <Group justify="space-between">
            {opened && <Remove contact={opened} onRemoved={onRemoved} onClose={onClose} />}
            <Group ml="auto">
              <Button variant="default" onClick={onClose}>
                {t('app:cancel')}
              </Button>
              <Button type="submit" loading={command.isPending}>
                {t(saved)}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <Alert color="red" role="alert">
      {text}
    </Alert>
  );
}

type RemoveProps = {
  contact: Identified<Contact>;
  onRemoved: Props['onRemoved'] | undefined;
  onClose: () => void;
};

function Remove({ contact, onRemoved, onClose }: RemoveProps) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId } = useSession();
  const command = useCommand(async (removalId, _wish: null) => {
    await sendRemoveContact({ regionId, contactId: contact.id, commandId: removalId });
    return removalId;
  });
  return (
    <div>
      <ConfirmButton
        label={t('contact.remove')}
        sure={t('contact.removeSure')}
        pending={command.isPending}
        onConfirmed={() => {
          // The list may be without the person before the answer is here.
          command.mutateAsync(null).then(
            (removalId) => {
              onRemoved?.({ removalId, text: t('contact.removed', { name: contact.name }) });
              onClose();
            },
            () => {},
          );
        }}
      />
      {command.error && <Problem text={t(`errors:${errorCodeOf(command.error)}`)} />}
    </div>
  );
}
