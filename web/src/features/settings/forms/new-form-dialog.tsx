import { type FormDesign, formMaxima, formPurposes } from '@instroom/domain/form/form.ts';
import { newDesign } from '@instroom/domain/form/new-design.ts';
import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { DialogEnd } from '../../../shared/dialog-end.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { sendSaveForm } from './form-commands.ts';

/** A new form: what it is called and what it is for; everything else is decided on its page. */
export function NewFormDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['forms', 'app']);
  const { regionId, region } = useSession();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState<FormDesign['purpose']>('contact');
  const [isTried, setTried] = useState(false);
  const command = useCommand((commandId, design: FormDesign) =>
    sendSaveForm({ regionId, commandId, design }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || command.isPending) return;
    const { formOrigins: allowedOrigins = [], desk } = region;
    command.mutate(
      newDesign({ name: name.trim(), purpose, allowedOrigins, deskEmail: desk?.email }),
      {
        onSuccess: ({ formId }) => void navigate({ to: paths.form, params: { regionId, formId } }),
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('forms:new.title')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            data-autofocus
            label={t('forms:new.name')}
            description={t('forms:new.nameHint')}
            maxLength={formMaxima.name}
            value={name}
            error={isTried && !name.trim() && t('forms:new.nameMissing')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Radio.Group
            label={t('forms:new.purpose')}
            value={purpose}
            onChange={(chosen) =>
              setPurpose(formPurposes.find((known) => known === chosen) ?? 'contact')
            }
          >
            <Stack gap="xs" mt="xs">
              {formPurposes.map((known) => (
                <Radio key={known} value={known} label={t(`forms:purposes.${known}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <DialogEnd save={command} words={t('forms:new.make')} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
