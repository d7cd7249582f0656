import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { type AuditFilter, nameAccountsAnswerSchema } from '@instroom/domain/audit/commands.ts';
import { platformAuditPath, regionsPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../data/call.ts';
import { readByIds, readPage } from '../../data/read-once.ts';
import { type AuditPage, auditOf, byId, type Known, pageSize, whole } from './audit-queries.ts';

export const platformAuditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    ...whole,
    queryKey: ['platform', 'audit', filter],
    queryFn: async ({ pageParam }): Promise<AuditPage> => {
      const wanted = auditOf(platformAuditPath, filter);
      const page = await readPage(wanted, { size: pageSize, after: pageParam });
      const [regions, accounts] = await Promise.all([
        readByIds(
          regionsPath,
          regionSchema,
          page.rows.flatMap(({ regionId }) => regionId ?? []),
        ),
        accountNames(page.rows),
      ]);
      return { ...page, names: { ...byId(regions, ({ name }) => name), ...accounts } };
    },
  });

async function accountNames(entries: readonly AuditEntry[]): Promise<Known> {
  const uids = [...new Set(entries.map(({ byUid }) => byUid))];
  return (await call('nameAccounts', { uids }, nameAccountsAnswerSchema)).names;
}
