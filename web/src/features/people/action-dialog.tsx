import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';

type Props = {
  title: string;
  submit: string;
  /** What takes something away. */
  takesAway?: boolean;
  pending: boolean;
  error: Error | null;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
};

/** Asks before something is done, and stays open where that was refused. */
export function ActionDialog(props: Props) {
  const { title, submit, takesAway = false, pending, error, children, onSubmit, onClose } = props;
  const { t } = useTranslation(['app', 'errors']);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size="md"
    >
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack>
          {children}
          {error && (
            <Alert color="red" role="alert">
              {t(`errors:${errorCodeOf(error)}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" color={takesAway ? 'red' : 'teal'} loading={pending}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
