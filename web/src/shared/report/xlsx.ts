// A workbook: loaded when somebody asks for one, since nobody else needs what writes it.
import type { Rows } from './figure-rows.ts';

export type Sheet = { name: string; rows: Rows };

/** Text is stored as text, which a spreadsheet never runs; the first row of a sheet stays in sight. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const file = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) =>
        row.map((value) => ({
          value,
          type: typeof value === 'number' ? Number : String,
          ...(index === 0 && { fontWeight: 'bold' as const }),
        })),
      ),
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_title, index) => ({ width: index < 2 ? 44 : 18 })),
    })),
  );
  return file.toBlob();
}
