// A table as a file that Excel opens by a double click, as it is set up in the Netherlands: semicolons, and a mark at
// the beginning that says that it is UTF-8.

/** A text, a whole number, or an amount in whole cents. */
export type CsvCell = string | number | { cents: number };

const byteOrderMark = '\uFEFF';

export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object') return amount(value.cents);
  const harmless = isFormula(value) ? `'${value}` : value;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** `9138` is `91,38`: what Dutch Excel reads as a number. */
function amount(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** A text that a spreadsheet would run. Somebody else's words must not do anything on a colleague's computer. */
function isFormula(text: string): boolean {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text);
}
