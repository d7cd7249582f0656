// The lists of tasks to start from, live.
import { taskTemplatesPath } from '@instroom/domain/paths.ts';
import { taskTemplateSchema } from '@instroom/domain/task/task-template.ts';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export const taskTemplatesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'taskTemplates'),
    listenToQuery(taskTemplatesPath(regionId), taskTemplateSchema),
  );
