import { wishesPath } from '@instroom/domain/paths.ts';
import { wishSchema } from '@instroom/domain/platform/wish.ts';
import { limit, orderBy } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';

/** The newest of them; sorting and filtering happen in the browser. */
const most = 300;

export const wishesQuery = liveQuery(
  ['wishes'],
  listenToQuery(wishesPath, wishSchema, orderBy('createdAt', 'desc'), limit(most)),
);
