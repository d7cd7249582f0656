import { dayOf } from '@instroom/domain/calendar.ts';
import { toCsv } from '@instroom/domain/csv.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import type { ReportFiguresExportCommand } from '@instroom/domain/report/commands.ts';
import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { download } from '../../../shared/download.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { PurposeSelect } from './purpose-select.tsx';
import classes from './report.module.css';
import { sendReportFiguresExport } from './report-commands.ts';
import { asOneTable, partsOfReport } from './report-rows.ts';
import type { Take, TakenReport } from './take.ts';
import { xlsxOf } from './xlsx.ts';

type Props = { report: TakenReport; take: Take; onTake: (take: Take) => void };

const formats = [
  { format: 'print', icon: IconPrinter },
  { format: 'csv', icon: IconFileText },
  { format: 'xlsx', icon: IconFileSpreadsheet },
] as const;

/** Takes the report along: on paper or as a file, once the audit log knows of it. */
export function ReportActions({ report, take, onTake }: Props) {
  const { t } = useTranslation(['report', 'websites', 'errors']);
  const { regionId, member } = useSession();
  const { purpose } = take;
  const taking = useCommand(async (commandId, format: ReportFiguresExportCommand['format']) => {
    const { key: period } = report.period;
    await sendReportFiguresExport({ regionId, commandId, period, format, purpose });
    const parts = partsOfReport(report, { isWhole: purpose !== undefined }, t);
    const name = `${t('report:file')}-${regionId}-${period}-${dayOf(new Date())}`;
    if (format === 'print') window.print();
    if (format === 'csv') download(`${name}.csv`, toCsv(asOneTable(parts)));
    if (format === 'xlsx')
      download(
        `${name}.xlsx`,
        await xlsxOf(parts.map(({ part, rows }) => ({ name: t(`report:sheets.${part}`), rows }))),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
    return format;
  });
  return (
    <div className={classes.take}>
      {canManage(member) && (
        <PurposeSelect purpose={purpose} onChange={(chosen) => onTake({ purpose: chosen })} />
      )}
      <div className={classes.buttons}>
        {formats.map(({ format, icon: Icon }) => (
          <Button
            key={format}
            variant="default"
            leftSection={<Icon size={16} stroke={1.6} aria-hidden />}
            loading={taking.isPending && taking.variables === format}
            onClick={() => taking.mutate(format)}
          >
            {t(`report:formats.${format}`)}
          </Button>
        ))}
      </div>
      <Text size="sm" role="status" c={taking.error ? 'red' : 'dimmed'}>
        {taking.error && t(`errors:${errorCodeOf(taking.error)}`)}
        {!taking.error && !purpose && t('report:hides')}
      </Text>
    </div>
  );
}
