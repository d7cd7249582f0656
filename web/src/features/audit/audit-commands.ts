import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { type AuditFilter, reportedSchema } from '@instroom/domain/audit/commands.ts';
import { auditPath } from '@instroom/domain/paths.ts';
import { call } from '../../data/call.ts';
import { type Cursor, countThere } from '../../data/read-once.ts';
import { auditOf, readRegionAudit } from './audit-queries.ts';

/** What a spreadsheet opens without trouble, and this page holds. */
export const mostExported = 20_000;
const pageSize = 500;

export type Export = { tooMany: number } | { entries: AuditEntry[]; names: Record<string, string> };

/** The log is told first; who cannot tell it gets no file. */
export async function exportAudit(
  regionId: string,
  filter: AuditFilter,
  commandId: string,
): Promise<Export> {
  const count = await countThere(auditOf(auditPath(regionId), filter));
  if (count > mostExported) return { tooMany: count };
  await call('reportAuditExport', { regionId, commandId, filter }, reportedSchema);
  const entries: AuditEntry[] = [];
  const names: Record<string, string> = {};
  let after: Cursor | undefined;
  do {
    const page = await readRegionAudit(regionId, filter, pageSize, after);
    entries.push(...page.rows);
    Object.assign(names, page.names);
    after = page.next;
  } while (after);
  return { entries, names };
}
