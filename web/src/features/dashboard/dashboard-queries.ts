import { statsPath } from '@instroom/domain/paths.ts';
import {
  type Stats,
  statsShardSchema,
  sumMonths,
  sumShards,
  yearShardSchema,
} from '@instroom/domain/stats/stats.ts';
import { documentId, where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';
import type { Months } from './months.ts';

/** The live figures of a region: the sum of the ten shards, of which absent ones are zero. */
export function statsQuery(regionId: string) {
  const listen = listenToQuery(
    statsPath(regionId),
    statsShardSchema,
    where(documentId(), '>=', 'live-'),
    where(documentId(), '<', 'live.'),
  );
  return liveQuery<Stats>(regionKey(regionId, 'stats'), (onData, onError) =>
    listen(({ rows }) => onData(sumShards(rows)), onError),
  );
}

/** The totals by month of some years, both included; four shards each. */
export function monthsQuery(regionId: string, { from, to }: { from: number; to: number }) {
  const listen = listenToQuery(
    statsPath(regionId),
    yearShardSchema,
    where(documentId(), '>=', `${from}-`),
    where(documentId(), '<', `${to}.`),
  );
  return liveQuery<Months>(regionKey(regionId, 'months', from, to), (onData, onError) =>
    listen(({ rows }) => onData(sumMonths(rows)), onError),
  );
}
