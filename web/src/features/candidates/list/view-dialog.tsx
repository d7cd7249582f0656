import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { useCandidateSearch } from '../use-candidate-search.ts';
import type { View } from './use-views.ts';
import { sendSaveView } from './view-commands.ts';

type Props = { view: View | undefined; onClose: () => void };
type Wish = { name: string; isShared: boolean; search: Record<string, string> };

/** Keeps what is shown under a name; of a view that there is, also the name and whether it is shared alone. */
export function ViewDialog({ view, onClose }: Props) {
  const { t } = useTranslation(['candidateList', 'errors', 'app']);
  const { regionId, member } = useSession();
  const { search } = useCandidateSearch();
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [takesShown, setTakesShown] = useState(!view);
  const save = useCommand((commandId, wish: Wish) =>
    sendSaveView({ regionId, commandId, ...(view && { viewId: view.id }), ...wish }),
  );
  const shown = Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wish = { name: name.trim(), isShared, search: view && !takesShown ? view.search : shown };
    if (wish.name) save.mutate(wish, { onSuccess: onClose });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={
        view ? t('candidateList:views.edit', { name: view.name }) : t('candidateList:views.saveAs')
      }
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('candidateList:views.name')}
            required
            maxLength={60}
            data-autofocus
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {canEdit(member) && (
            <Checkbox
              label={t('candidateList:views.share')}
              checked={isShared}
              onChange={({ currentTarget }) => setShared(currentTarget.checked)}
            />
          )}
          {view && (
            <Checkbox
              label={t('candidateList:views.takeShown')}
              checked={takesShown}
              onChange={({ currentTarget }) => setTakesShown(currentTarget.checked)}
            />
          )}
          {search.zoek && (
            <Text size="sm" c="dimmed">
              {t('candidateList:views.noTyped')}
            </Text>
          )}
          {save.error && (
            <Alert color="red" role="alert">
              {t(`errors:${errorCodeOf(save.error)}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('candidateList:views.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
