import { dayOf } from '@instroom/domain/calendar.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { FormatButtons, type ReportFormat } from '../../../shared/report/format-buttons.tsx';
import { saveReport } from '../../../shared/report/save-report.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { PurposeSelect } from './purpose-select.tsx';
import classes from './report.module.css';
import { sendReportFiguresExport } from './report-commands.ts';
import { partsOfReport } from './report-rows.ts';
import type { Take, TakenReport } from './take.ts';

type Props = { report: TakenReport; take: Take; onTake: (take: Take) => void };

/** Takes the report along: on paper or as a file, once the audit log knows of it. */
export function ReportActions({ report, take, onTake }: Props) {
  const { t } = useTranslation(['report', 'websites', 'errors']);
  const { regionId, member } = useSession();
  const { purpose } = take;
  const taking = useCommand(async (commandId, format: ReportFormat) => {
    const { key: period } = report.period;
    await sendReportFiguresExport({ regionId, commandId, period, format, purpose });
    const parts = partsOfReport(report, { isWhole: purpose !== undefined }, t);
    await saveReport(
      format,
      `${t('report:file')}-${regionId}-${period}-${dayOf(new Date())}`,
      parts.map(({ part, rows }) => ({ name: t(`report:sheets.${part}`), rows })),
    );
    return format;
  });
  return (
    <div className={classes.take}>
      {canManage(member) && (
        <PurposeSelect purpose={purpose} onChange={(chosen) => onTake({ purpose: chosen })} />
      )}
      <FormatButtons
        pending={taking.isPending ? taking.variables : undefined}
        onTake={(format) => taking.mutate(format)}
      />
      <Text size="sm" role="status" c={taking.error ? 'red' : 'dimmed'}>
        {taking.error && t(`errors:${errorCodeOf(taking.error)}`)}
        {!taking.error && !purpose && t('report:hides')}
      </Text>
    </div>
  );
}
