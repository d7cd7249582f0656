// A report on paper or as a file: as a workbook each part is a sheet, as CSV they stand below each other.
import { toCsv } from '@instroom/domain/csv.ts';
import { download } from '../download.ts';
import { asOneTable } from './figure-rows.ts';
import type { ReportFormat } from './format-buttons.tsx';
import { type Sheet, xlsxOf } from './xlsx.ts';

export async function saveReport(
  format: ReportFormat,
  name: string,
  sheets: readonly Sheet[],
): Promise<void> {
  if (format === 'print') window.print();
  if (format === 'csv') download(`${name}.csv`, toCsv(asOneTable(sheets)));
  if (format === 'xlsx')
    download(
      `${name}.xlsx`,
      await xlsxOf(sheets),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
}
