import { dayOf } from '@instroom/domain/calendar.ts';
import { type CsvCell, toCsv } from '@instroom/domain/csv.ts';
import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { download } from '../../shared/download.ts';
import { useCommand } from '../../shared/use-command.ts';
import classes from './network.module.css';
import { sendReportExport } from './network-commands.ts';

type Props = {
  what: 'organizations' | 'contacts';
  /** The first row holds the names of the columns. */
  rows: () => readonly (readonly CsvCell[])[];
};

/** What is shown now as a file, once the audit log knows of it. */
export function ExportButton({ what, rows }: Props) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId } = useSession();
  const command = useCommand(async (commandId, count: number) => {
    await sendReportExport({ regionId, commandId, what, count });
    download(`${t(`export.file.${what}`)}-${regionId}-${dayOf(new Date())}.csv`, toCsv(rows()));
    return count;
  });
  const { data, error, isPending, mutate } = command;
  return (
    <span className={classes.export}>
      <Text size="sm" role="status" c={error ? 'red' : 'dimmed'} component="span">
        {error && t(`errors:${errorCodeOf(error)}`)}
        {!error && data !== undefined && t('export.done', { count: data })}
      </Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        loading={isPending}
        title={t('export.hint')}
        onClick={() => mutate(rows().length - 1)}
      >
        {t('export.button')}
      </Button>
    </span>
  );
}
