import { regionSeatsSchema } from '@instroom/domain/costs/seats.ts';
import { regionsPath, seatsPath } from '@instroom/domain/paths.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery, type Rows } from '../../data/read.ts';

/** More than there are: some fifty education regions, and a practice region for each of their people. */
const most = 2000;

const listenToRegions = listenToQuery(regionsPath, regionSchema, orderBy('name'), limit(most));

/** Practice regions are left out: they are somebody's own. */
export const regionsQuery = liveQuery<Rows<Region>>(['platform', 'regions'], (onData, onError) =>
  listenToRegions(
    ({ rows, unreadable }) =>
      onData({ rows: rows.filter((region) => !isPractice(region)), unreadable }),
    onError,
  ),
);

/** How many could edit and look in every region: numbers, no people. */
export const allSeatsQuery = liveQuery(
  ['platform', 'seats'],
  listenToQuery(seatsPath, regionSeatsSchema, limit(most)),
);
