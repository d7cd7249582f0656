// The forms of a region's websites, as the region works on them.
import { formDraftSchema } from '@instroom/domain/form/form.ts';
import { formsPath } from '@instroom/domain/paths.ts';
import { limit } from 'firebase/firestore';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

/** All of them: a region has at most a hundred. */
export const formsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'forms'),
    listenToQuery(formsPath(regionId), formDraftSchema, limit(200)),
  );
