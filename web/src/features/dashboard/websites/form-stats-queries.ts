import { formStatsSchema } from '@instroom/domain/form/form-stats.ts';
import { formStatsPath } from '@instroom/domain/paths.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToQuery } from '../../../data/read.ts';
import { regionKey } from '../../../data/session.ts';

export const formStatsQuery = (regionId: string, year: string) =>
  liveQuery(
    regionKey(regionId, 'formStats', year),
    listenToQuery(formStatsPath(regionId), formStatsSchema, where('year', '==', year)),
  );
