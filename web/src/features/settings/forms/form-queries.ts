import { formVersionSchema } from '@instroom/domain/form/form.ts';
import { formVersionsPath } from '@instroom/domain/paths.ts';
import { orderBy } from 'firebase/firestore';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToQuery } from '../../../data/read.ts';
import { regionKey } from '../../../data/session.ts';

/** What was published of a form, the last first. */
export const formVersionsQuery = (regionId: string, formId: string) =>
  liveQuery(
    regionKey(regionId, 'forms', formId, 'versions'),
    listenToQuery(
      formVersionsPath(regionId, formId),
      formVersionSchema,
      orderBy('version', 'desc'),
    ),
  );
