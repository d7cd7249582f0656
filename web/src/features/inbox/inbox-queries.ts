import { formDraftSchema } from '@instroom/domain/form/form.ts';
import { formsPath } from '@instroom/domain/paths.ts';
import { liveQuery } from '../../data/live-query.ts';
import { listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

/** For what a form is called. */
export const inboxFormsQuery = (regionId: string) =>
  liveQuery(regionKey(regionId, 'inboxForms'), listenToQuery(formsPath(regionId), formDraftSchema));
