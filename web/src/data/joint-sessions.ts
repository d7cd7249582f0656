// The joint sessions of all regions, as their own page and the help page share them.
import { jointSessionsPath } from '@instroom/domain/paths.ts';
import { jointSessionSchema } from '@instroom/domain/platform/joint-session.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';

/** Some three in a year. */
const most = 100;

export const jointSessionsQuery = liveQuery(
  ['joint-sessions'],
  listenToQuery(jointSessionsPath, jointSessionSchema, orderBy('startsAt', 'desc'), limit(most)),
);
