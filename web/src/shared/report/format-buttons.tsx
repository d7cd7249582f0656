import type { reportFormats } from '@instroom/domain/report/commands.ts';
import { Button, Group } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export type ReportFormat = (typeof reportFormats)[number];
type Props = { pending: ReportFormat | undefined; onTake: (format: ReportFormat) => void };

const formats = [
  { format: 'print', icon: IconPrinter },
  { format: 'csv', icon: IconFileText },
  { format: 'xlsx', icon: IconFileSpreadsheet },
] as const;

/** The ways in which a report is taken along. */
export function FormatButtons({ pending, onTake }: Props) {
  const { t } = useTranslation('report');
  return (
    <Group gap="sm">
      {formats.map(({ format, icon: Icon }) => (
        <Button
          key={format}
          variant="default"
          leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
          loading={pending === format}
          onClick={() => onTake(format)}
        >
          {t(`formats.${format}`)}
        </Button>
      ))}
    </Group>
  );
}
