import { beyondYearSchema } from '@instroom/domain/beyond/beyond-year.ts';
import { beyondYearPath } from '@instroom/domain/paths.ts';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToDocument } from '../../../data/read.ts';

/** Null where it was not established. */
export const beyondYearQuery = (period: string) =>
  liveQuery(
    ['platform', 'year', period],
    listenToDocument(beyondYearPath(period), beyondYearSchema),
  );
