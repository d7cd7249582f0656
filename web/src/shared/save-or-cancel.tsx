import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { pending: boolean; onCancel: () => void };

/** Below a field that is edited in place, in a form of its own: leaving the field saves too. */
export function SaveOrCancel({ pending, onCancel }: Props) {
  const { t } = useTranslation('editing');
  return (
    <Group gap="xs">
      <Button type="submit" size="compact-sm" loading={pending}>
        {t('save')}
      </Button>
      {/* Without taking the focus: leaving would save. */}
      <Button
        size="compact-sm"
        variant="subtle"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onCancel}
      >
        {t('cancel')}
      </Button>
    </Group>
  );
}
