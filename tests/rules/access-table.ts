// Who may do what with which documents, said once: the matrix test runs every cell, docs/access.md shows it.
import type { AccessRow } from './access-row.ts';
import { platformRows } from './platform-rows.ts';
import { regionRows } from './region-rows.ts';

export const accessTable: readonly AccessRow[] = [...platformRows, ...regionRows];
