import type { TaskTemplate } from '@instroom/domain/task/task-template.ts';
import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { DialogEnd } from '../../../shared/dialog-end.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { sendSaveTaskTemplate } from './template-commands.ts';
import { draftOf, readDraft } from './template-draft.ts';
import { TemplateItems } from './template-items.tsx';

type Props = {
  template: Identified<TaskTemplate> | undefined;
  onSaved: (title: string) => void;
  onClose: () => void;
};

export function TemplateDialog({ template, onSaved, onClose }: Props) {
  const { t } = useTranslation(['taskTemplates', 'app']);
  const { regionId } = useSession();
  const [draft, setDraft] = useState(() => draftOf(template));
  const [asked, setAsked] = useState(false);
  // The version that was opened: a colleague's newer one is not written over.
  const [opened] = useState(template);
  const save = useCommand((commandId, content: NonNullable<ReturnType<typeof readDraft>>) =>
    sendSaveTaskTemplate({
      regionId,
      commandId,
      ...content,
      ...(opened && { templateId: opened.id, basedOn: opened.updatedAt.getTime() }),
    }),
  );
  const content = readDraft(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!content) return;
    const onSuccess = () => {
      onSaved(content.title);
      onClose();
    };
    save.mutate(content, { onSuccess });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={opened ? t('taskTemplates:dialog.change') : t('taskTemplates:dialog.new')}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size={680}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('taskTemplates:dialog.name')}
            data-autofocus
            maxLength={120}
            autoComplete="off"
            value={draft.title}
            error={asked && !draft.title.trim() && t('taskTemplates:dialog.nameMissing')}
            errorProps={{ role: 'alert' }}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, title: value })}
          />
          <TemplateItems
            items={draft.items}
            asked={asked}
            onChange={(items) => setDraft({ ...draft, items })}
          />
          <DialogEnd save={save} words={t('taskTemplates:dialog.save')} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
