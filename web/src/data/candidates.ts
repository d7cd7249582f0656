// The candidates of a region, as list, day and palette share them: one listener, whoever looks.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { candidatesPath } from '@instroom/domain/paths.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

/** More than a region has under way; filtering and sorting happen in the browser. */
export const listLimit = 2000;

export const candidatesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'candidates'),
    listenToQuery(
      candidatesPath(regionId),
      candidateSchema,
      orderBy('displayNameSort'),
      limit(listLimit),
    ),
  );
