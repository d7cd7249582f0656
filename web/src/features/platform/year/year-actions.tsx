import { dayOf } from '@instroom/domain/calendar.ts';
import type { PeriodReport } from '@instroom/domain/report/period-report.ts';
import { Alert } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { definitionRows, figureRows } from '../../../shared/report/figure-rows.ts';
import { FormatButtons, type ReportFormat } from '../../../shared/report/format-buttons.tsx';
import { saveReport } from '../../../shared/report/save-report.ts';
import { Status } from '../../../ui/status.tsx';

type Props = { report: PeriodReport; about: readonly string[] };

/** Takes the year along; what is told is safe for everybody, so that nobody is asked what for. */
export function YearActions({ report, about }: Props) {
  const { t } = useTranslation(['report', 'platform', 'errors']);
  const { period, tables } = report;
  const taking = useMutation({
    networkMode: 'always',
    mutationFn: (format: ReportFormat) =>
      saveReport(format, `${t('platform:year.file')}-${period.key}-${dayOf(new Date())}`, [
        { name: t('report:sheets.figures'), rows: figureRows(report, t) },
        {
          name: t('report:sheets.explanations'),
          rows: [
            ...definitionRows(
              tables.map(({ figure }) => figure),
              t,
            ),
            ...about.map((sentence) => ['', sentence]),
          ],
        },
      ]),
  });
  return (
    <div data-screen>
      <FormatButtons
        pending={taking.isPending ? taking.variables : undefined}
        onTake={(format) => taking.mutate(format)}
      />
      <Status>
        {taking.error && <Alert color="red">{t(`errors:${errorCodeOf(taking.error)}`)}</Alert>}
      </Status>
    </div>
  );
}
