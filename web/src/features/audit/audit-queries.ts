import { type AuditEntry, auditEntrySchema } from '@instroom/domain/audit/audit.ts';
import type { AuditFilter } from '@instroom/domain/audit/commands.ts';
import { dayAfter, startOfDay } from '@instroom/domain/calendar.ts';
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { auditPath, candidatesPath, invitationsPath } from '@instroom/domain/paths.ts';
import { invitationSchema } from '@instroom/domain/region/invitation.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { orderBy, where } from 'firebase/firestore';
import type { Rows } from '../../data/read.ts';
import { type Cursor, readByIds, readPage } from '../../data/read-once.ts';
import { regionKey } from '../../data/session.ts';

export const pageSize = 50;
export type Known = Record<string, string>;
/** Entries, and the names of what they tell of, as they are now. */
export type AuditPage = Rows<AuditEntry> & { names: Known; next: Cursor | undefined };

export const regionAuditQuery = (regionId: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    ...whole,
    queryKey: [...regionKey(regionId, 'audit'), filter],
    queryFn: ({ pageParam }) => readRegionAudit(regionId, filter, pageSize, pageParam),
  });

/** A long list is read once, as far as somebody wants to see it. */
export const whole = {
  initialPageParam: undefined as Cursor | undefined,
  getNextPageParam: ({ next }: AuditPage) => next,
  refetchOnWindowFocus: false,
};

export async function readRegionAudit(
  regionId: string,
  filter: AuditFilter,
  size: number,
  after: Cursor | undefined,
): Promise<AuditPage> {
  const page = await readPage(auditOf(auditPath(regionId), filter), { size, after });
  const candidateIds = page.rows.flatMap(({ candidateId }) => candidateId ?? []);
  const invitationIds = page.rows.flatMap(({ detail }) =>
    typeof detail?.invitationId === 'string' ? detail.invitationId : [],
  );
  const [candidates, invitations] = await Promise.all([
    readByIds(candidatesPath(regionId), candidateSchema, candidateIds),
    readByIds(invitationsPath(regionId), invitationSchema, invitationIds),
  ]);
  const names = { ...byId(candidates, fullName), ...byId(invitations, (one) => one.displayName) };
  return { ...page, names };
}

/** Newest first. */
export function auditOf(path: string, { byUid, candidateId, kind, from, to }: AuditFilter) {
  const constraints = [
    ...(byUid ? [where('byUid', '==', byUid)] : []),
    ...(candidateId ? [where('candidateId', '==', candidateId)] : []),
    ...(kind ? [where('kind', '==', kind)] : []),
    ...(from ? [where('at', '>=', startOfDay(from))] : []),
    ...(to ? [where('at', '<', startOfDay(dayAfter(to, 1)))] : []),
    orderBy('at', 'desc'),
  ];
  return { path, schema: auditEntrySchema, constraints };
}

/** Whom a filter shows the log of; null where nobody has this id any more. */
export const candidateNameQuery = (regionId: string, candidateId: string) =>
  queryOptions({
    queryKey: regionKey(regionId, 'audit', 'candidate', candidateId),
    queryFn: async () => {
      const [found] = await readByIds(candidatesPath(regionId), candidateSchema, [candidateId]);
      return found ? fullName(found) : null;
    },
  });

export function byId<T extends { id: string }>(
  all: readonly T[],
  nameOf: (one: T) => string,
): Known {
  return Object.fromEntries(all.map((one) => [one.id, nameOf(one)]));
}
