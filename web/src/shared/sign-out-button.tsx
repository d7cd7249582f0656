import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dropMarks, unsentMarks } from '../data/attendance-marks.ts';
import { signOut } from '../data/auth.ts';
import { dropUnsent, unsentChanges } from '../data/unsent.ts';
import type { SignInReason } from '../paths.ts';

type Props = { label?: string; why?: SignInReason };

/** The way out, or to signing in anew; it warns where changes would be lost with it. */
export function SignOutButton({ label, why }: Props) {
  const { t } = useTranslation(['app', 'editing']);
  const [lost, setLost] = useState(0);
  const ask = () => {
    const count = unsentChanges().length + unsentMarks();
    setLost(count);
    if (count === 0) void signOut(why);
  };
  const leave = () => {
    dropUnsent();
    dropMarks();
    void signOut(why);
  };
  if (lost === 0)
    return (
      <Button
        variant="default"
        fullWidth
        mt="sm"
        leftSection={<IconLogout size={16} stroke={1.6} aria-hidden />}
        onClick={ask}
      >
        {label ?? t('app:user.signOut')}
      </Button>
    );
  return (
    <Alert role="alert" color="yellow" p="xs" mt="sm" title={t('editing:leave.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('editing:leave.lead', { count: lost })}</Text>
        <Button onClick={() => setLost(0)}>{t('editing:leave.stay')}</Button>
        <Button variant="default" onClick={leave}>
          {t('editing:leave.leave')}
        </Button>
      </Stack>
    </Alert>
  );
}
