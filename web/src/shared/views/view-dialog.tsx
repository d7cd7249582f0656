import { canEdit } from '@instroom/domain/region/member.ts';
import type { ViewKind } from '@instroom/domain/view/saved-view.ts';
import { Alert, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { DialogEnd } from '../dialog-end.tsx';
import { useCommand } from '../use-command.ts';
import type { View } from './use-views.ts';
import { sendSaveView } from './view-commands.ts';

type Search = Record<string, string>;
type Wish = { name: string; isShared: boolean; search: Search };

type Props = {
  kind: ViewKind;
  /** One that is changed; nothing for a new one. */
  view: View | undefined;
  /** What is kept under the name. */
  search: Search;
  /** Why it cannot be kept as it is. */
  problem?: string | undefined;
  onClose: () => void;
  onSaved?: (viewId: string) => void;
  size?: number;
  children?: ReactNode;
};

/** Keeps something under a name, for oneself or shared with the region. */
export function ViewDialog(props: Props) {
  const { kind, view, search, problem, onClose, onSaved, size, children } = props;
  const { t } = useTranslation(['views', 'app']);
  const { regionId, member } = useSession();
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [isAsked, setAsked] = useState(false);
  const save = useCommand((commandId, wish: Wish) =>
    sendSaveView({ regionId, commandId, kind, ...(view && { viewId: view.id }), ...wish }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const wish = { name: name.trim(), isShared, search };
    const done = ({ viewId }: { viewId: string }) => {
      onClose();
      onSaved?.(viewId);
    };
    if (wish.name && !problem) save.mutate(wish, { onSuccess: done });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={view ? t(`views:${kind}.edit`, { name: view.name }) : t(`views:${kind}.saveAs`)}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      {...(size !== undefined && { size })}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t(`views:${kind}.name`)}
            required
            maxLength={60}
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {canEdit(member) && (
            <Checkbox
              label={t('views:share')}
              checked={isShared}
              onChange={({ currentTarget }) => setShared(currentTarget.checked)}
            />
          )}
          {children}
          {isAsked && problem && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          <DialogEnd save={save} words={t('views:save')} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
