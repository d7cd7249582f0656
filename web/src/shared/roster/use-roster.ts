import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { forgetStored, useMade, withMade } from '../../data/made.ts';
import { type Roster, rosterQuery } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';

/** Everybody of the region, live, with what was changed here and is not known there yet; as a query, for `Loaded`. */
export function useRoster({ enabled = true } = {}) {
  const { regionId } = useSession();
  const query = useQuery({ ...rosterQuery(regionId), enabled });
  const made = useMade();
  const { data: stored, error, refetch } = query;
  const data = useMemo(
    (): Roster | undefined => stored && { ...stored, rows: withMade(stored.rows, made) },
    [stored, made],
  );
  useEffect(() => {
    if (stored) forgetStored(stored.rows);
  }, [stored]);
  return { data, error, refetch: () => void refetch() };
}
