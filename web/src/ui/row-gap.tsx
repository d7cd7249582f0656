/**
 * Stands in a table for the rows that are not drawn. One cell: one for each column would make room for the columns that a
 * narrow screen leaves out.
 */
export function RowGap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
