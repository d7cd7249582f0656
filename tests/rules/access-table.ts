// Who may do what with which documents, said once: the matrix test runs every cell, docs/access.md shows it.
import type { AccessRow } from './access-row.ts';
import { candidateRows } from './candidate-rows.ts';
import { networkRows } from './network-rows.ts';
import { platformRows } from './platform-rows.ts';
import { administrationRows, memberRows } from './region-rows.ts';
import { notificationRows, taskRows } from './work-rows.ts';

/** In the order in which docs/access.md shows them. */
export const accessTable: readonly AccessRow[] = [
  ...platformRows,
  ...memberRows,
  ...notificationRows,
  ...administrationRows,
  ...taskRows,
  ...candidateRows,
  ...networkRows,
];
