import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../data/errors.ts';

type Props = {
  save: { error: Error | null; isPending: boolean };
  /** On the button that saves. */
  words: string;
  onClose: () => void;
};

/** Below the form of a dialog: why it was not saved, and the two ways out. */
export function DialogEnd({ save, words, onClose }: Props) {
  const { t } = useTranslation(['app', 'errors']);
  return (
    <>
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
          {words}
        </Button>
      </Group>
    </>
  );
}
