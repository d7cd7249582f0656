import type { AuditFilter } from '@instroom/domain/audit/commands.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { download } from '../../shared/download.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './audit.module.css';
import { exportAudit, mostExported } from './audit-commands.ts';
import { csvOfAudit } from './csv-of-audit.ts';
import { useRegionNames } from './use-region-names.ts';

/** What is filtered now, as a file. */
export function ExportButton({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation(['audit', 'app', 'errors']);
  const { regionId } = useSession();
  const namesWith = useRegionNames();
  const exporting = useMutation({
    networkMode: 'always',
    mutationFn: async (commandId: string) => {
      const result = await exportAudit(regionId, filter, commandId);
      if ('tooMany' in result)
        return t('export.tooMany', {
          number: formatNumber(result.tooMany),
          most: formatNumber(mostExported),
        });
      const { entries, names } = result;
      const name = `${t('export.file')}-${regionId}-${dayOf(new Date())}.csv`;
      download(name, csvOfAudit(entries, namesWith(names), t));
      return t('export.done', { count: entries.length, number: formatNumber(entries.length) });
    },
  });
  const { data, error, isPending, mutate } = exporting;
  return (
    <div className={classes.export}>
      <Text size="sm" role="status" c={error ? 'red' : 'dimmed'}>
        {error ? t(`errors:${errorCodeOf(error)}`) : data}
      </Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        loading={isPending}
        title={t('export.hint')}
        onClick={() => mutate(crypto.randomUUID())}
      >
        {t('export.button')}
      </Button>
    </div>
  );
}
