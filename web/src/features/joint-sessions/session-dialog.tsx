import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { ConfirmButton } from '../../shared/confirm-button.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { sendRemoveJointSession, sendSaveJointSession } from './joint-session-commands.ts';
import type { ListedSession } from './session-details.tsx';
import { type DraftField, draftOf, readDraft, type Wrong } from './session-draft.ts';
import { SessionFields } from './session-fields.tsx';

type Props = { session: ListedSession | undefined; onClose: () => void };

/** Adds a session, or changes one: its agenda before, its report afterwards. */
export function SessionDialog({ session, onClose }: Props) {
  const { t } = useTranslation(['jointSessions', 'errors', 'app']);
  const [sessionId] = useState(() => session?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(() => draftOf(session));
  const [wrong, setWrong] = useState<Partial<Record<DraftField, Wrong>>>({});
  const save = useCommand(
    (commandId, sent: Parameters<typeof sendSaveJointSession>[0]['session']) =>
      sendSaveJointSession({ commandId, sessionId, session: sent }),
  );
  const remove = useCommand((commandId, _wish: object) =>
    sendRemoveJointSession({ commandId, sessionId }),
  );
  const error = save.error ?? remove.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong(read.ok ? {} : read.wrong);
    if (read.ok) save.mutate(read.session, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(`jointSessions:platform.${session ? 'editTitle' : 'newTitle'}`)}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <SessionFields
            draft={draft}
            wrong={wrong}
            onChange={(field, value) => {
              setDraft({ ...draft, [field]: value });
              setWrong({ ...wrong, [field]: undefined });
            }}
          />
          {error && (
            <Alert color="red" role="alert">
              {t(`errors:${errorCodeOf(error)}`)}
            </Alert>
          )}
          <Group justify="space-between">
            {session ? (
              <ConfirmButton
                label={t('jointSessions:platform.remove')}
                sure={t('jointSessions:platform.sure')}
                pending={remove.isPending}
                onConfirmed={() => remove.mutate({}, { onSuccess: onClose })}
              />
            ) : (
              <span />
            )}
            <Group>
              <Button variant="default" onClick={onClose}>
                {t('app:cancel')}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {t('jointSessions:platform.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
