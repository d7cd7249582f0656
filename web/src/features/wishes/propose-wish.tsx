import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { DialogEnd } from '../../shared/dialog-end.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { sendProposeWish } from './wish-commands.ts';

/** The way to a new wish. */
export function ProposeWish({ onProposed }: { onProposed: () => void }) {
  const { t } = useTranslation(['wishes', 'app']);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('wishes:propose.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('wishes:propose.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('app:cancel') }}
      >
        <Form
          onCancel={() => setOpened(false)}
          onProposed={() => {
            setOpened(false);
            onProposed();
          }}
        />
      </Modal>
    </>
  );
}

function Form({ onCancel, onProposed }: { onCancel: () => void; onProposed: () => void }) {
  const { t } = useTranslation('wishes');
  const { regionId } = useSession();
  const [filled, setFilled] = useState({ title: '', body: '' });
  const [asked, setAsked] = useState(false);
  const command = useCommand((commandId, wish: typeof filled) =>
    sendProposeWish({ regionId, commandId, wish }),
  );
  const change = (changed: Partial<typeof filled>) => {
    command.reset();
    setFilled({ ...filled, ...changed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (filled.title.trim() && filled.body.trim())
      command.mutate(filled, { onSuccess: onProposed });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          data-autofocus
          label={t('propose.name')}
          description={t('propose.nameHint')}
          required
          maxLength={120}
          value={filled.title}
          error={asked && !filled.title.trim() && t('propose.nameMissing')}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <Textarea
          label={t('propose.body')}
          description={t('propose.bodyHint')}
          required
          rows={5}
          maxLength={2000}
          value={filled.body}
          error={asked && !filled.body.trim() && t('propose.bodyMissing')}
          onChange={({ currentTarget }) => change({ body: currentTarget.value })}
        />
        <DialogEnd save={command} words={t('propose.submit')} onClose={onCancel} />
      </Stack>
    </form>
  );
}
