import { formDraftSchema } from '@instroom/domain/form/form.ts';
import { formStatsSchema } from '@instroom/domain/form/form-stats.ts';
import { formStatsPath, formsPath } from '@instroom/domain/paths.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

/** For what a form is called. */
export const inboxFormsQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'inboxForms'), listenToQuery(formsPath(regionId), formDraftSchema));

export const formStatsQuery = (regionId: string, year: string) =>
  liveQuery(
    regionKey(regionId, 'formStats', year),
    listenToQuery(formStatsPath(regionId), formStatsSchema, where('year', '==', year)),
  );
