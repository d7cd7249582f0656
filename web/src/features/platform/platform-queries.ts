import { regionSeatsSchema } from '@instroom/domain/costs/seats.ts';
import { regionsPath, seatsPath } from '@instroom/domain/paths.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { type Region, regionSchema } from '@instroom/domain/region/region.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery, type Rows } from '../../data/read.ts';

/** More than there are: some fifty education regions, and a practice region for who wants one. */
const most = 2000;

/** The regions in which people really work. */
export const regionsQuery = {
  ...liveQuery(
    ['platform', 'regions'],
    listenToQuery(regionsPath, regionSchema, orderBy('name'), limit(most)),
  ),
  select: ({ rows, unreadable }: Rows<Region>): Rows<Region> => ({
    rows: rows.filter((region) => !isPractice(region)),
    unreadable,
  }),
};

/** How many could edit and look in every region: numbers, no people. */
export const allSeatsQuery = liveQuery(
  ['platform', 'seats'],
  listenToQuery(seatsPath, regionSeatsSchema, limit(most)),
);
