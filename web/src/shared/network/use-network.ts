import type { OrgMark } from '@instroom/domain/organization/overlay.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { directoryEntriesQuery, directoryIndexQuery, orgMarksQuery } from '../../data/network.ts';
import { useSession } from '../../data/session.ts';
import { type NetworkRow, rowsOfNetwork } from './rows.ts';
import { type FindOrganizations, networkSearchOf } from './search.ts';

export type Network = {
  rows: NetworkRow[];
  byId: ReadonlyMap<string, NetworkRow>;
  /** Whether there was an import yet. */
  isFilled: boolean;
};

const none: never[] = [];

/** The whole network of the region, or that of another directory, live; as a query, for `Loaded`. */
export function useNetwork({ enabled = true, directoryId = '' } = {}) {
  const { regionId } = useSession();
  const directory = directoryId || regionId;
  const index = useQuery({ ...directoryIndexQuery(directory), enabled });
  const read = useQuery(directoryEntriesQuery(directory, index.data ?? undefined));
  const marks = useQuery({ ...orgMarksQuery(regionId), enabled });
  const entries = index.data === null ? none : read.data;
  const isFilled = index.data !== null;
  const data = useMemo((): Network | undefined => {
    if (!entries || !marks.data) return undefined;
    const all: Record<string, OrgMark> = Object.assign({}, ...marks.data.rows.map((m) => m.marks));
    const rows = rowsOfNetwork(entries, all);
    return { rows, byId: new Map(rows.map((row) => [row.orgId, row])), isFilled };
  }, [entries, marks.data, isFilled]);
  const parts = [index, read, marks];
  return {
    data,
    error: parts.find(({ error }) => error)?.error ?? null,
    refetch: () => {
      for (const part of parts) if (part.error) void part.refetch();
    },
  };
}

/** Ready a moment after the network is; nothing until then. */
export function useNetworkSearch(network: Network | undefined): FindOrganizations | undefined {
  const [search, setSearch] = useState<FindOrganizations>();
  const rows = network?.rows;
  useEffect(() => {
    if (!rows) return undefined;
    let isLeft = false;
    void networkSearchOf(rows).then((made) => !isLeft && setSearch(() => made));
    return () => {
      isLeft = true;
    };
  }, [rows]);
  return search;
}
