// The fields that a region added to the base, live: dossier, list, figures and settings share one listener.
import { fieldDefSchema } from '@instroom/domain/custom/field-def.ts';
import { fieldDefsPath } from '@instroom/domain/paths.ts';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export const fieldDefsQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'fieldDefs'),
    listenToQuery(fieldDefsPath(regionId), fieldDefSchema),
  );
