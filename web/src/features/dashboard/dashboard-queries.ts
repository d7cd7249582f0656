import { statsPath } from '@instroom/domain/paths.ts';
import { type Stats, statsShardSchema, sumShards } from '@instroom/domain/stats/stats.ts';
import { documentId, where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

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
