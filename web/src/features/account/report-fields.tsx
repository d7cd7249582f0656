import { type PeriodKind, periodKinds } from '@instroom/domain/report/period.ts';
import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = {
  reports: readonly PeriodKind[];
  email: string | undefined;
  onChange: (reports: PeriodKind[]) => void;
};

/** After which periods a mail comes with the way to their report. */
export function ReportFields({ reports, email, onChange }: Props) {
  const { t } = useTranslation('notifications');
  return (
    <Checkbox.Group
      label={t('settings.reports')}
      description={t('settings.reportsAbout')}
      value={[...reports]}
      onChange={(chosen) => onChange(periodKinds.filter((kind) => chosen.includes(kind)))}
    >
      <Stack gap="xs" mt="xs">
        {periodKinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`settings.reportKinds.${kind}`)} />
        ))}
        {email && reports.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('settings.mailTo', { email })}
          </Text>
        )}
      </Stack>
    </Checkbox.Group>
  );
}
