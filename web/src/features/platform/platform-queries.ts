import { regionSeatsSchema } from '@instroom/domain/costs/seats.ts';
import { regionsPath, seatsPath } from '@instroom/domain/paths.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';

/** More than there are: some fifty education regions. */
const most = 500;

export const regionsQuery = liveQuery(
  ['platform', 'regions'],
  listenToQuery(regionsPath, regionSchema, orderBy('name'), limit(most)),
);

/** How many could edit and look in every region: numbers, no people. */
export const allSeatsQuery = liveQuery(
  ['platform', 'seats'],
  listenToQuery(seatsPath, regionSeatsSchema, limit(most)),
);
